package org.rapporteur.nlp.provision;

import org.jspecify.annotations.Nullable;
import org.rapporteur.nlp.text.NameTrie;

/// The nouns at the head of the names of laws, in English and French.
enum LawNoun {
  CODE(true, "Code code"),
  LAW(true, "Law Laws loi Loi"),
  ACT(true, "Act Acte act"),
  CONSTITUTION(true, "Constitution"),
  STATUTE(true, "Statute Statut"),
  DECREE(true, "Decree Decree-Law Décret décret Décret-loi"),
  ORDINANCE(true, "Ordinance Ordonnance ordonnance"),
  REGULATION(false, "Regulation Regulations Règlement règlement"),
  REGIME(true, "Regime Régime"),
  ORDER(true, "Order Arrêté arrêté"),
  RULES(false, "Rules"),
  CONVENTION(false, "Convention convention CONVENTION"),
  TREATY(false, "Treaty Traité traité"),
  PROTOCOL(false, "Protocol Protocole protocole"),
  COVENANT(false, "Covenant Pacte pacte"),
  AGREEMENT(false, "Agreement Accord Arrangement"),
  CHARTER(false, "Charter Charte"),
  DECLARATION(false, "Declaration Déclaration"),
  DIRECTIVE(false, "Directive directive"),
  DECISION(false, "Framework-Decision Decision Décision-cadre décision-cadre");

  private static final NameTrie<LawNoun> WORDS = words();
  private final boolean national;
  private final String spellings;

  LawNoun(boolean national, String spellings) {
    this.national = national;
    this.spellings = spellings;
  }

  private static NameTrie<LawNoun> words() {
    NameTrie.Builder<LawNoun> trie = new NameTrie.Builder<>((a, b) -> a);
    for (LawNoun noun : values()) {
      for (String spelling : noun.spellings.split(" ")) {
        trie.add(spelling, noun);
      }
    }
    return trie.build();
  }

  /// Whether one State makes it, not several.
  boolean isNational() {
    return national;
  }

  /// The noun at an offset, or null.
  static NameTrie.@Nullable Match<LawNoun> at(String text, int start, int limit) {
    return WORDS.longestAt(text, start, limit);
  }
}
