package org.rapporteur.bench.collection;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.party.PartyName;
import org.rapporteur.core.text.Language;

/// What stands in the places of phrases and is no phrase itself.
///
/// | place | stands for |
/// |---|---|
/// | `{coined}` | a word that exists nowhere |
/// | `{own}`, `{demonym}` | the State that speaks, its demonym |
/// | `{party}` | a party to the instrument |
/// | `{address}`, `{spelled}` | a provision: `20(1)(e)`, `20, paragraph 1.e,` |
/// | `{section}` | an article of a national code: `176-A` |
/// | `{year}`, `{day}`, `{digit}`, `{age}`, `{number}`, `{question}` | numbers |
///
/// @param law what may be cited
/// @param language the language of names
/// @param own the State that speaks
/// @param demonym its demonym
/// @param year the year of the document
record WordSource(Law law, Language language, Party own, String demonym, int year) {
  private static final int FIRST_SECTION = 100;
  private static final int SECTIONS = 250;
  private static final Zipf SECTION = new Zipf(SECTIONS, 0.6);
  private static final List<String> LETTERS = List.of("-A", "-B", "a", "-1");

  static WordSource of(Law law, Parties parties, Language language, Party own, int year) {
    String demonym =
        parties.names().stream()
            .filter(name ->
                name.party().equals(own)
                    && name.language().equals(language)
                    && name.kind() == PartyName.Kind.DEMONYM)
            .map(PartyName::text)
            // In French the adjective is the one in small letters; the masculine is the shorter.
            .min(
                Comparator.<String>comparingInt(text ->
                        language.equals(Language.FRENCH) && Character.isUpperCase(text.charAt(0))
                            ? 1
                            : 0)
                    .thenComparingInt(String::length))
            .orElse(own.name(language));
    return new WordSource(law, language, own, demonym, year);
  }

  /// @throws IllegalArgumentException if there is no such place
  String word(String place, Random random) {
    return switch (place) {
      case "coined" -> Coinage.next(random);
      case "own" -> own.name(language);
      case "demonym" -> demonym;
      case "party" -> law.party(random).name(language);
      case "address" -> law.provision(random).toString();
      case "spelled" -> spelled(law.provision(random));
      case "section" -> section(random);
      case "year" -> Integer.toString(year - 1 - random.nextInt(8));
      case "day" -> Integer.toString(2 + random.nextInt(27));
      case "digit" -> Integer.toString(2 + random.nextInt(8));
      case "age" -> Integer.toString(12 + random.nextInt(7));
      case "number" -> Long.toString(Lengths.next(60, 1.8, random));
      case "question" -> Integer.toString(1 + random.nextInt(16));
      default -> throw new IllegalArgumentException("no phrase or word for {" + place + "}");
    };
  }

  private static String section(Random random) {
    int number = FIRST_SECTION + SECTION.next(random);
    return random.nextInt(6) == 0
        ? number + LETTERS.get(random.nextInt(LETTERS.size()))
        : Integer.toString(number);
  }

  private String spelled(Provision address) {
    List<String> below = address.subdivisions();
    if (below.isEmpty()) {
      return address.article();
    }
    boolean numbered = Character.isDigit(below.getFirst().charAt(0));
    boolean french = language.equals(Language.FRENCH);
    String word = numbered ? (french ? "paragraphe" : "paragraph") : (french ? "lettre" : "letter");
    return address.article() + ", " + word + " " + String.join(".", below) + ",";
  }
}
