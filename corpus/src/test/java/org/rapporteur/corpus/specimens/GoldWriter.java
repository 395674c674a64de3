package org.rapporteur.corpus.specimens;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Writes what a reader should find in the specimens. Everything comes from the annotations of the
/// sources; no rule is applied that could repeat a mistake of the software under test.
final class GoldWriter {
  private static final int BEGINNING = 60;

  private final List<String> passages = new ArrayList<>();
  private final List<String> recommendations = new ArrayList<>();
  private final Set<String> parties = new LinkedHashSet<>();
  private final List<String> provisions = new ArrayList<>();
  private String locator = "";

  /// The gold files by name, each with a header line.
  static Map<String, String> write(List<Specimen> specimens) {
    GoldWriter writer = new GoldWriter();
    specimens.forEach(writer::add);
    Map<String, String> files = new TreeMap<>();
    files.put("passages.tsv", table("document\tkind\tlocator\tbeginning", writer.passages));
    files.put(
        "recommendations.tsv",
        table(
            "document\tcode\turgency\taddressee_kind\taddressees\texcepted",
            writer.recommendations));
    files.put(
        "parties.tsv", table("document\tparagraph\tcode\tbasis", List.copyOf(writer.parties)));
    files.put("provisions.tsv", table("document\tprovision\tmentions", writer.provisions));
    return files;
  }

  private static String table(String header, List<String> rows) {
    return header + "\n" + String.join("\n", rows) + "\n";
  }

  private void add(Specimen specimen) {
    Map<String, Integer> counts = new TreeMap<>();
    locator = "";
    for (Block block : specimen.blocks()) {
      locate(specimen, block);
      for (Content content : texts(block)) {
        count(content, counts);
        if (!locator.isEmpty()) {
          parties(specimen, content);
        }
      }
    }
    int number = 0;
    for (Content note : specimen.notes()) {
      number++;
      passage(specimen, "footnote", Integer.toString(number), note);
      count(note, counts);
    }
    counts.forEach((provision, n) -> provisions.add(specimen.id() + "\t" + provision + "\t" + n));
  }

  /// Notes the passage that begins with this block, and where the blocks after it belong.
  private void locate(Specimen specimen, Block block) {
    switch (block) {
      case Block.Numbered numbered -> {
        locator = Integer.toString(numbered.number());
        passage(specimen, "paragraph", locator, numbered.text());
      }
      case Block.Recommendation recommendation -> {
        Advice advice = recommendation.advice();
        locator = advice.code();
        passage(specimen, "recommendation", locator, recommendation.text());
        recommendations.add(
            String.join(
                "\t",
                specimen.id(),
                advice.code(),
                advice.urgency(),
                advice.kind(),
                String.join(";", advice.addressees()),
                String.join(";", advice.excepted())));
      }
      case Block.Practice practice -> {
        locator = practice.locator();
        passage(specimen, "promising-practice", locator, practice.text());
      }
      case Block.Answer answer -> {
        locator = answer.locator();
        if (answer.first()) {
          passage(specimen, "answer", locator, answer.text());
        }
      }
      case Block.Entry entry -> {
        locator = entry.goals() + " " + entry.side().name().toLowerCase(Locale.ROOT);
        if (!entry.paragraphs().isEmpty()) {
          passage(specimen, "form-entry", locator, entry.paragraphs().getFirst());
        }
      }
      case Block.Item _, Block.Columns _ -> {}
      case Block.Plain _, Block.Cover _, Block.Contents _, Block.Heading _ -> locator = "";
      case Block.Boxed _, Block.Row _, Block.Target _, Block.Goal _ -> locator = "";
      case Block.QuestionTitle _, Block.Question _, Block.Letter _ -> locator = "";
      case Block.FollowUp _, Block.AnswerStart _, Block.AnswerLabel _ -> locator = "";
    }
  }

  private static List<Content> texts(Block block) {
    return switch (block) {
      case Block.Cover cover -> List.of(cover.text());
      case Block.Contents line -> List.of(line.title());
      case Block.Heading heading -> List.of(heading.text());
      case Block.Columns columns -> columns.columns().stream().flatMap(List::stream).toList();
      case Block.Plain plain -> List.of(plain.text());
      case Block.Numbered numbered -> List.of(numbered.text());
      case Block.Item item -> List.of(item.text());
      case Block.Recommendation advice -> List.of(advice.heading(), advice.text());
      case Block.Practice practice -> List.of(practice.text());
      case Block.Boxed boxed -> List.of(boxed.text());
      case Block.Row row -> row.cells();
      case Block.QuestionTitle title -> List.of(title.text());
      case Block.Question question -> List.of(question.text());
      case Block.Letter letter -> List.of(letter.text());
      case Block.FollowUp followUp -> List.of(followUp.text());
      case Block.AnswerStart _ -> List.of();
      case Block.AnswerLabel label -> List.of(label.text());
      case Block.Answer answer -> List.of(answer.text());
      case Block.Target target -> List.of(target.text());
      case Block.Goal goal -> List.of(goal.text());
      case Block.Entry entry -> entry.paragraphs();
    };
  }

  private void passage(Specimen specimen, String kind, String where, Content text) {
    String plain = text.plain();
    String beginning = plain.substring(0, Math.min(BEGINNING, plain.length())).strip();
    passages.add(String.join("\t", specimen.id(), kind, where, beginning));
  }

  private void parties(Specimen specimen, Content content) {
    named(specimen, content, "name");
    content.notes().forEach(number -> named(specimen, specimen.note(number), "footnote"));
  }

  private void named(Specimen specimen, Content content, String basis) {
    for (Inline part : content.parts()) {
      if (part.meaning() instanceof Inline.Party party) {
        String how = party.demonym() ? "demonym" : basis;
        parties.add(String.join("\t", specimen.id(), locator, party.code(), how));
      }
    }
  }

  private static void count(Content content, Map<String, Integer> counts) {
    for (Inline part : content.parts()) {
      if (part.meaning() instanceof Inline.Provisions cited) {
        cited.addresses().forEach(address -> counts.merge(address, 1, Integer::sum));
      }
    }
  }
}
