package org.rapporteur.corpus.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.FootnoteCall;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.party.PartyList;
import org.rapporteur.nlp.party.PartyRun;
import org.rapporteur.nlp.text.SentenceEnds;

/// A text says how many parties there are and then lists them.
///
/// | text | count | of | list |
/// |---|---|---|---|
/// | `The following three parties …: Latvia, Malta and Spain.` | 3 | | after the colon |
/// | `In two parties, Latvia and Spain, there are` | 2 | | between commas |
/// | `Two parties have one (Latvia and Spain)` | 2 | | in brackets |
/// | `40 (out of 43) parties have one.⁷`, where note 7 lists parties | 40 | 43 | in the note |
/// | `Two parties, including Latvia`, `two parties and several others⁷` | | | none |
///
/// @param words the count
/// @param count the number of parties that the text says
/// @param total of how many, 0 if it does not say
/// @param listed the parties listed
record CountedParties(Span words, int count, int total, NavigableSet<Party> listed) {
  private static final String NOUN =
      "(?:[Ss]tates?\\s|États\\s)?(?:[Pp]arties|[Ss]tates|États)(?![\\p{L}’'-])";
  private static final String OF = "\\(?(?:out\\s)?(?:of|sur)\\s(?:the\\s|les\\s)?(\\d{1,2})\\)?";

  /// The count before its noun, or in brackets after it.
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/§-])("
              + NumberWord.REGEX
              + ")(?:\\s"
              + OF
              + ")?(?:\\s(?:of|de|des)(?:\\s(?:the|les))?)?"
              + "(?:\\s(?:other|more|further|additional|remaining|monitored|different|following|autres"
              + "|suivantes)){0,2}\\s"
              + NOUN
              + "|"
              + NOUN
              + "\\s\\((\\d{1,2})\\s"
              + OF,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// Words by which what follows is not a list of those counted.
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?<!\\p{L})(?:others?|several|some|many|most|few|only|including|such as|notably|for example"
              + "|e\\.g\\.|except|but|while|whereas|autres|plusieurs|certaines|notamment|sauf|mais)(?!\\p{L})"
              + "|\\d",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What stands before a number that counts all of them, of which the text goes on to name some,
  /// or before one that counts nothing.
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "(?<!\\p{L})(?:articles?|paragraphs?|paras?\\.?|recommendations?|questions?|no\\.|n°)\\s$"
              + "|(?:^|[.;:(]\\s?|\\d\\s|(?<!\\p{L})(?:out|"
              + NumberWord.REGEX
              + "|one|most|many|some|few|several|each|all|none|any|half|majority|number|plupart|un|une)\\s)"
              + "(?:of|among|sur|parmi|de|des)(?:\\s(?:the|les))?\\s$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern APPOSITION =
      Pattern.compile(
          "\\s?(?:,|:|–|—|\\()?\\s?(?:namely|that is|i\\.e\\.|à savoir)?(?:\\s?(?:in|en|au|aux|by|par))?\\s?",
          Pattern.CASE_INSENSITIVE);
  private static final int LOOK_BACK = 24;
  private static final Pattern LISTS_END = Pattern.compile("\\s?(?:[,.;:)–—]|$|\\n)");

  /// All counts of a passage that a list follows.
  static List<CountedParties> in(Inspected document, TaggedPassage tagged) {
    String text = document.text();
    Span span = tagged.passage().span();
    List<CountedParties> found = new ArrayList<>();
    Matcher count = COUNT.matcher(text).region(span.start(), span.end());
    while (count.find()) {
      boolean after = count.group(1) == null;
      OptionalInt number = NumberWord.valueOf(count.group(after ? 3 : 1));
      String before =
          text.substring(Math.max(span.start(), count.start() - LOOK_BACK), count.start());
      if (number.isPresent() && !NO_COUNT.matcher(before).find()) {
        String of = count.group(after ? 4 : 2);
        int total = of == null ? 0 : Integer.parseInt(of);
        Span words = new Span(count.start(), count.end());
        new Reading(document, tagged, words, span.end())
            .list()
            .map(list -> new CountedParties(words, number.getAsInt(), total, list))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// Whether the list has as many parties as the text says. Of a count "out of 43", the others may
  /// be listed.
  boolean agrees() {
    return listed.size() == count || (total > count && listed.size() == total - count);
  }

  /// Looks for the list that belongs to a count.
  private record Reading(Inspected document, TaggedPassage tagged, Span words, int end) {
    Optional<NavigableSet<Party>> list() {
      String text = document.text();
      List<PartyMention> names =
          PartyRun.named(
              tagged.mentions().stream()
                  .filter(PartyMention.class::isInstance)
                  .map(PartyMention.class::cast)
                  .filter(mention -> tagged.passage().span().contains(mention.span()))
                  .toList());
      int stop = SentenceEnds.firstIn(text, words.end(), end);
      int sentence = stop < 0 ? end : stop;
      Optional<NavigableSet<Party>> list = apposition(text, names);
      if (list.isEmpty()) {
        list = bracketed(text, sentence, names);
      }
      if (list.isEmpty()) {
        list = afterColon(text, sentence, names);
      }
      return list.isPresent() ? list : inFootnote(text, sentence);
    }

    private Optional<NavigableSet<Party>> apposition(String text, List<PartyMention> names) {
      Matcher joint = APPOSITION.matcher(text).region(words.end(), end);
      if (!joint.lookingAt() || joint.end() == words.end() || joint.group().isBlank()) {
        return Optional.empty();
      }
      PartyRun run = PartyRun.at(text, joint.end(), end, names);
      boolean whole =
          run.parties().size() > 1
              && LISTS_END.matcher(text).region(run.end(), end).lookingAt()
              && isCertain(new Span(joint.end(), run.end()), names);
      return whole ? Optional.of(run.parties()) : Optional.empty();
    }

    private Optional<NavigableSet<Party>> bracketed(
        String text, int sentence, List<PartyMention> names) {
      int open = text.indexOf('(', words.end());
      int close = open < 0 ? -1 : text.indexOf(')', open);
      if (open < 0 || close > end || close < 0 || open > sentence || isOfOthers(text, open)) {
        return Optional.empty();
      }
      while (close < end && isInnerBracket(text, open, close)) {
        close = text.indexOf(')', close + 1);
      }
      return close < 0 || close > end
          ? Optional.empty()
          : pure(text, new Span(open + 1, close), names);
    }

    private static boolean isInnerBracket(String text, int open, int close) {
      long opened = text.substring(open, close).chars().filter(c -> c == '(').count();
      long closed = text.substring(open, close + 1).chars().filter(c -> c == ')').count();
      return opened > closed;
    }

    private Optional<NavigableSet<Party>> afterColon(
        String text, int sentence, List<PartyMention> names) {
      int colon = text.indexOf(':', words.end());
      if (colon < 0 || colon >= sentence || isOfOthers(text, colon)) {
        return Optional.empty();
      }
      PartyRun run = PartyRun.at(text, colon + 1, end, names);
      boolean whole =
          run.parties().size() > 1
              && LISTS_END.matcher(text).region(run.end(), end).lookingAt()
              && isCertain(new Span(colon, run.end()), names);
      return whole ? Optional.of(run.parties()) : Optional.empty();
    }

    private Optional<NavigableSet<Party>> inFootnote(String text, int sentence) {
      for (FootnoteCall call : document.calls()) {
        int mark = call.mark().offset();
        if (call.caller().equals(tagged.passage()) && mark >= words.start() && mark <= sentence) {
          if (isOfOthers(text, mark)) {
            return Optional.empty();
          }
          TaggedPassage note = document.tagged(call.note());
          return pure(
              text,
              call.note().span(),
              PartyRun.named(
                  note.mentions().stream()
                      .filter(PartyMention.class::isInstance)
                      .map(PartyMention.class::cast)
                      .toList()));
        }
      }
      return Optional.empty();
    }

    private Optional<NavigableSet<Party>> pure(String text, Span list, List<PartyMention> names) {
      List<PartyMention> inside =
          names.stream().filter(name -> list.contains(name.span())).toList();
      PartyList read = PartyList.of(text, list, inside);
      return read.isNothingElse() && read.parties().size() > 1 && isCertain(list, inside)
          ? Optional.of(read.parties())
          : Optional.empty();
    }

    /// Whether it is known of each name in a range whom it means.
    private static boolean isCertain(Span range, List<PartyMention> names) {
      return names.stream()
          .filter(name -> range.contains(name.span()))
          .allMatch(name -> name.party().meaningIfResolved().isPresent());
    }

    /// Whether between the count and a place the text begins to speak of others.
    private boolean isOfOthers(String text, int until) {
      return until > words.end() && OTHERS.matcher(text).region(words.end(), until).find();
    }
  }

  /// Whether a passage is one in which a body counts parties.
  static boolean mayCount(TaggedPassage tagged) {
    return tagged.passage().kind() != Passage.Kind.HEADING
        && tagged.passage().kind() != Passage.Kind.QUESTION
        && tagged.passage().kind() != Passage.Kind.QUOTATION;
  }
}
