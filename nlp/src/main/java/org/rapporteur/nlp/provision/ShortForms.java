package org.rapporteur.nlp.provision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.text.NameTrie;

/// The short forms by which a document says that it will call a law.
///
/// | after the name of a law | short form |
/// |---|---|
/// | `(hereinafter “the Convention”)`, `(ci-après « la Convention »)` | the Convention |
/// | `(“the Adoption Law”)`, `(the 1998 Act)` | Adoption Law |
/// | `(CPP)`, ` = “CC”`, `, « CP »` | CPP, CC, CP |
final class ShortForms {
  private static final int REACH = 200;
  private static final Pattern REMARK =
      Pattern.compile("[\\s\\u00A0”\"»]*+(?:\\p{L}{3,16} ){0,2}\\(([^()\\n]{1,160}+)\\)");
  private static final Pattern APPOSED =
      Pattern.compile(
          "[\\s\\u00A0]?[,=][\\s\\u00A0]?[«“\"]([\\s\\u00A0]?[^«»“”\"\\n]{2,20}[\\s\\u00A0]?)[»”\"]");
  private static final Pattern ACRONYM =
      Pattern.compile("(?:.{0,30}[“\"«'‘ ])?(?:the |l[ea] )?(\\p{Lu}[\\p{L}]{1,9})[”\"»'’ ]*+");
  private static final Pattern DEFINED =
      Pattern.compile(
          ".{0,40}[“\"«'‘][\\s\\u00A0]?(?:[Tt]he |[Ll][ea] |[Ll][’'])?(.{3,20}?)[\\s\\u00A0]?[”\"»'’]");

  private final Draft draft;
  private final LawMemory memory;

  ShortForms(Draft draft, LawMemory memory) {
    this.draft = draft;
    this.memory = memory;
  }

  /// Remembers the short forms given right after the words of a law.
  void remember(Span law, InstrumentRef ref, Draft.Entry entry) {
    int reach = Math.min(entry.end(), law.end() + REACH);
    Matcher apposed = APPOSED.matcher(draft.text()).region(law.end(), reach);
    if (apposed.lookingAt()) {
      memory.call(apposed.group(1).strip(), ref);
    }
    Matcher remark = REMARK.matcher(draft.text()).region(law.end(), reach);
    if (!remark.lookingAt()) {
      return;
    }
    Matcher defined = DEFINED.matcher(remark.group(1));
    if (defined.lookingAt()) {
      String words = defined.group(1);
      NameTrie.Match<LawNoun> noun = LawNoun.at(words, 0, words.length());
      if (noun != null && noun.end() == words.length()) {
        memory.define(noun.value(), ref, entry.passage().ordinal());
      } else {
        memory.call(words, ref);
      }
    }
    Matcher acronym = ACRONYM.matcher(remark.group(1));
    if (acronym.matches() && acronym.group(1).chars().filter(Character::isUpperCase).count() > 1) {
      memory.call(acronym.group(1), ref);
    }
  }
}
