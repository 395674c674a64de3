package org.rapporteur.nlp.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.instrument.UrgencyVerb;
import org.rapporteur.core.text.Span;

/// The verbs of a round's scale, and which of them is the main verb of a recommendation: the first
/// after "Committee", in the form that a Committee takes, so that "requests that parties … invite"
/// is a request, or the one of which the Committee is the agent: "are invited by the Committee".
/// Thread-safe.
public final class UrgencyScale {
  private static final Pattern COMMITTEE =
      Pattern.compile(
          "\\b(?:[Cc]ommittee|[Cc]omité|COMMITTEE|COMITÉ)\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PRONOUN = Pattern.compile("\\s{0,3}(?:It|Il)\\b");

  /// What joins a verb to the one before: "and also", "; it", "et".
  private static final Pattern JOINT =
      Pattern.compile(
          "(?<!\\p{L})(?:and|et|; (?:it|il))\\s(?:(?:it|il|also|further)\\s){0,2}$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_JOINT = 30;
  private final Map<String, Urgency> byForm = new LinkedHashMap<>();
  private final Pattern forms;
  private final Pattern passive;
  private final Pattern agentless;

  private UrgencyScale(List<UrgencyVerb> verbs) {
    for (UrgencyVerb verb : verbs) {
      byForm.putIfAbsent(verb.form(), verb.urgency());
      byForm.putIfAbsent(verb.form().toUpperCase(Locale.ROOT), verb.urgency());
    }
    String alternatives =
        byForm.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String any = alternatives.isEmpty() ? "(?!)" : "\\b(?:" + alternatives + ")\\b";
    forms = Pattern.compile(any, Pattern.UNICODE_CHARACTER_CLASS);
    String toBe = "\\b(?:is|are|be|est|sont|soient) (?:\\w{2,20} )?(" + any + ")";
    agentless = Pattern.compile(toBe, Pattern.UNICODE_CHARACTER_CLASS);
    passive =
        Pattern.compile(
            toBe + "(?= (?:by|par) (?:the|le) (?:\\w{1,20} ){0,3}(?:[Cc]ommittee|[Cc]omité))",
            Pattern.UNICODE_CHARACTER_CLASS);
  }

  /// The scale of a round, of all rounds if the round is not known.
  public static UrgencyScale of(Instrument instrument, String round) {
    List<UrgencyVerb> ofRound = instrument.urgencyVerbs(round);
    return new UrgencyScale(ofRound.isEmpty() ? instrument.urgencyVerbs("") : ofRound);
  }

  /// A verb found.
  public record MainVerb(Span span, Urgency urgency) {}

  /// The main verb of a recommendation, if it has one.
  Optional<MainVerb> mainVerb(String text, Span recommendation) {
    Optional<MainVerb> verb = committeesVerb(text, recommendation);
    if (verb.isPresent()) {
      return verb;
    }
    Matcher by = agentless.matcher(text).region(recommendation.start(), recommendation.end());
    return by.find() ? found(by) : finite(text, recommendation.start(), recommendation.end());
  }

  /// The verbs in the third person to which "and" or a semicolon leads, in order.
  List<MainVerb> joinedVerbs(String text, Span words) {
    List<MainVerb> joined = new ArrayList<>();
    Matcher form = forms.matcher(text).region(words.start(), words.end());
    while (form.find()) {
      Matcher joint = JOINT.matcher(text);
      int floor = Math.max(words.start(), form.start() - LONGEST_JOINT);
      Urgency urgency = byForm.get(form.group());
      if (urgency != null
          && isThirdPerson(form.group())
          && joint.region(floor, form.start()).find()) {
        joined.add(new MainVerb(new Span(form.start(), form.end()), urgency));
      }
    }
    return joined;
  }

  private Optional<MainVerb> found(Matcher by) {
    return Optional.ofNullable(byForm.get(by.group(1)))
        .map(urgency -> new MainVerb(new Span(by.start(1), by.end(1)), urgency));
  }

  /// The verb of which the Committee is the subject or the agent, by name or as "it" at the
  /// beginning, so that "to see that the law requires training" has none.
  Optional<MainVerb> committeesVerb(String text, Span words) {
    Matcher by = passive.matcher(text).region(words.start(), words.end());
    if (by.find()) {
      return found(by);
    }
    Matcher subject = COMMITTEE.matcher(text).region(words.start(), words.end());
    while (subject.find()) {
      Optional<MainVerb> verb = finite(text, subject.end(), words.end());
      if (verb.isPresent()) {
        return verb;
      }
    }
    subject.usePattern(PRONOUN).region(words.start(), words.end());
    return subject.lookingAt() ? finite(text, subject.end(), words.end()) : Optional.empty();
  }

  /// The first finite form of the third person, else the first form at all.
  private Optional<MainVerb> finite(String text, int from, int to) {
    Matcher form = forms.matcher(text).region(from, to);
    MainVerb any = null;
    while (form.find()) {
      Urgency urgency = byForm.get(form.group());
      if (urgency == null) {
        continue;
      }
      MainVerb verb = new MainVerb(new Span(form.start(), form.end()), urgency);
      if (isThirdPerson(form.group())) {
        return Optional.of(verb);
      }
      any = any == null ? verb : any;
    }
    return Optional.ofNullable(any);
  }

  private static boolean isThirdPerson(String spelling) {
    String form = spelling.toLowerCase(Locale.ROOT);
    return form.matches(".*[^s]s(?: (?:that|it .*))?")
        || form.matches("(?:exige|demande|invite|exhorte|prie|considère|estime)(?: .*)?");
  }
}
