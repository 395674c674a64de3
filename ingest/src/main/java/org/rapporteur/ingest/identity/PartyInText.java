package org.rapporteur.ingest.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Evidence.Basis;
import org.rapporteur.core.party.Party;
import org.rapporteur.ingest.identity.StateNames.Found;

/// What the first pages of a document say about whose it is.
final class PartyInText {
  /// What a State hands in, in English, French and Spanish, without accents.
  private static final String PAPER =
      "(?:contributions?|indc|ndc|cpdn|cdn|cpnd|submissions?|repl(?:y|ies)|responses?|answers?|reports?|communications?"
          + "|comments?|observations?|statements?|notes? verbales?|declarations?|action plans?|national plans?|strateg(?:y|ies)"
          + "|reponses?|rapports?|commentaires?|plans? d'action|strategies?"
          + "|contribucion(?:es)?|informes?|respuestas?|comunicacion(?:es)?|comentarios?|observaciones|planes? de accion|estrategias?)";

  private static final String OF =
      "(?:of|by|from|du|de la|de l'|des|de|d'|del|par|por)\\s?(?:the |la |le |l')?";
  private static final String STATE_NAME =
      "(?:(?:republi\\w*|kingdom|principa\\w*|state|etat|estado|royaume|reino|r\\.) (?:"
          + OF
          + ")?)?"
          + StateNames.NAME;

  private static final Pattern TITLE =
      Pattern.compile(
          "\\b"
              + PAPER
              + "\\b[^.;]{0,80}?\\b"
              + OF
              + STATE_NAME
              + "|"
              + StateNames.NAME
              + "(?:'s| –| -|:| :)? [^.;]{0,60}?\\b"
              + PAPER
              + "\\b");

  /// A line that says what a letter is about.
  private static final Pattern SUBJECT =
      Pattern.compile("^\\W*(?:objet|subject|re|ref|reference|referencia|asunto|concerne)\\s?:");

  private static final Pattern SPEAKING =
      Pattern.compile(
          StateNames.NAME
              + "(?:'s (?:\\w+ ){0,4}?"
              + PAPER
              + "\\b"
              + "|,? (?:hereby |also |further |therefore )?(?:commits|intends|undertakes|pledges|submits|communicates"
              + "|is (?:pleased|committed|willing|honou?red)|has the honou?r|presents? its|reaffirms its|expresses? its)\\b"
              + "|,? (?:s'engage|a l'honneur|est (?:heureu\\w+|determine\\w*|dispose\\w*)|entend |soumet|presente sa|communique sa|reaffirme)\\b"
              + "|,? (?:se compromete|tiene (?:el honor|a bien)|presenta su|comunica su|somete|reafirma)\\b)"
              + "|\\b(?:government|ministry|minister|embassy|permanent (?:mission|representation)|gouvernement|ministere|ministre"
              + "|ambassade|(?:mission|representation) permanente|gobierno|ministerio|ministr[oa]|embajada)"
              + "(?: [^.;:]{0,90}?)? "
              + OF
              + STATE_NAME);

  private static final int TITLE_BLOCKS = 8;
  private static final int LONGEST_TITLE = 260;
  private static final int LETTERHEAD_BLOCKS = 10;
  private static final int LONGEST_LETTERHEAD = 120;

  /// Who is named at least so often,
  private static final int OFTEN = 5;

  /// so many times as often as any other,
  private static final int FAR_MORE = 4;

  /// and in one of so many paragraphs, is whom the document is about.
  private static final int PARAGRAPHS_EACH = 4;

  private static final int PARAGRAPH = 80;

  private final List<StateNames.Text> blocks;
  private final Map<Party, Integer> counts = new TreeMap<>();

  PartyInText(List<StateNames.Text> blocks) {
    this.blocks = blocks;
    blocks.forEach(
        block -> block.found().forEach(found -> counts.merge(found.party(), 1, Integer::sum)));
  }

  /// Whether a party is named at all.
  boolean names(Party party) {
    return counts.containsKey(party);
  }

  /// A line of capitals at the head that has a formal name and no other, once or in two languages.
  /// Organisations have letterheads too; they have no formal names.
  Optional<Detected<Party>> onLetterhead() {
    for (int i = 0; i < Math.min(LETTERHEAD_BLOCKS, blocks.size()); i++) {
      StateNames.Text block = blocks.get(i);
      String line = block.written();
      boolean formal = block.found().stream().anyMatch(Found::formal);
      boolean loud = line.equals(line.toUpperCase(Locale.ROOT));
      Set<Party> parties = block.parties();
      if (formal && loud && line.length() <= LONGEST_LETTERHEAD && parties.size() == 1) {
        return Optional.of(Detected.of(parties.iterator().next(), Basis.TEXT, line));
      }
    }
    return Optional.empty();
  }

  /// A title or a subject line that says whose paper it is.
  Optional<Detected<Party>> inTitle() {
    for (int i = 0; i < blocks.size(); i++) {
      StateNames.Text block = blocks.get(i);
      boolean title = i < TITLE_BLOCKS || SUBJECT.matcher(block.folded()).find();
      Matcher m = TITLE.matcher(block.folded());
      if (title
          && block.written().length() <= LONGEST_TITLE
          && block.parties().size() == 1
          && m.find()) {
        return Optional.of(
            Detected.of(block.found().getFirst().party(), Basis.TEXT, block.written()));
      }
    }
    return Optional.empty();
  }

  /// The one that speaks of itself: "Arvenia commits to", "Arvenia's reply", "the Ministry of
  /// Justice of Arvenia". Others may be cited as doing so, so it must be named most as well.
  Optional<Detected<Party>> speaking() {
    Map<Party, Integer> spoken = new TreeMap<>();
    Map<Party, String> words = new TreeMap<>();
    for (StateNames.Text block : blocks) {
      Matcher m = SPEAKING.matcher(block.folded());
      while (m.find()) {
        int name = m.start() + m.group().indexOf(StateNames.NAME);
        Party party = block.at(name);
        spoken.merge(party, 1, Integer::sum);
        words.putIfAbsent(party, block.written(m.start(), m.end()));
      }
    }
    return leader(spoken, 1, 3)
        .filter(party -> leader(counts, 1, 2).filter(party::equals).isPresent())
        .filter(party -> party.kind() != Party.Kind.ORGANISATION)
        .map(party -> Detected.of(party, Basis.TEXT, words.getOrDefault(party, "")));
  }

  /// The one that is named far more often than any other.
  Optional<Detected<Party>> namedMost() {
    long paragraphs = blocks.stream().filter(text -> text.written().length() >= PARAGRAPH).count();
    return leader(counts, OFTEN, FAR_MORE)
        .filter(party -> counts.getOrDefault(party, 0) * PARAGRAPHS_EACH >= paragraphs)
        .filter(party -> party.kind() != Party.Kind.ORGANISATION)
        .map(party ->
            Detected.of(
                party,
                Basis.INFERRED,
                "named "
                    + counts.get(party)
                    + " times on the first pages, any other at most "
                    + others(counts, party)));
  }

  private static Optional<Party> leader(Map<Party, Integer> counts, int least, int times) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .filter(first -> first.getValue() >= least)
        .filter(first -> first.getValue() >= times * others(counts, first.getKey()))
        .map(Map.Entry::getKey);
  }

  private static int others(Map<Party, Integer> counts, Party party) {
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(party))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }
}
