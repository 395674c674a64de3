package org.rapporteur.bench.collection;

import java.util.List;
import java.util.Random;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// Draws what documents are: three quarters in English, most of them replies as text, more of the
/// second round than of the others, the first States oftener than the last.
final class Profiles {
  private static final int LEAST_PASSAGES = 30;
  private static final int MOST_PASSAGES = 120;

  private record Round(String id, int weight, int first, int last) {}

  private static final List<Round> ROUNDS =
      List.of(
          new Round("2", 60, 2017, 2024),
          new Round("1", 25, 2014, 2017),
          new Round("urgent", 15, 2016, 2017));

  private final List<Party> authors;
  private final Zipf author;

  Profiles(Parties parties) {
    authors = parties.all().stream().filter(party -> party.kind() == Party.Kind.INVENTED).toList();
    author = new Zipf(authors.size(), 0.8);
  }

  /// The States that write.
  List<Party> authors() {
    return authors;
  }

  Profile draw(int number, Random random) {
    int sort = random.nextInt(100);
    Language language = random.nextInt(4) == 0 ? Language.FRENCH : Language.ENGLISH;
    Party party = authors.get(author.next(random));
    Round round = round(random.nextInt(100));
    int year =
        round.first + (int) Math.min(round.last - round.first, Lengths.next(2, 0.7, random) - 1);
    int passages = Math.clamp(Lengths.next(74, 0.4, random), LEAST_PASSAGES, MOST_PASSAGES);
    return new Profile(
        number,
        sort < 4 ? Profile.Genre.REPORT : Profile.Genre.REPLY,
        sort < 16 ? Layout.PAGE : Layout.TEXT,
        language,
        party,
        round.id,
        year,
        passages);
  }

  private static Round round(int percent) {
    int upTo = 0;
    for (Round round : ROUNDS) {
      upTo += round.weight;
      if (percent < upTo) {
        return round;
      }
    }
    return ROUNDS.getLast();
  }
}
