package org.rapporteur.corpus.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Thirty faults are planted in copies of the specimens: each is found, and nothing else but what
/// follows from it.
class SeededFaultsTest {
  /// A fault: words are replaced in a document.
  ///
  /// @param findings what is found because of it: check, citation after the document's name, words
  private record Fault(String document, String from, String to, List<String> findings) {}

  private static final String REPORT = "report-2022.html";
  private static final String ARVENIA = "factsheet-arvenia-2023.html";
  private static final String VESTA = "factsheet-dorvia-vesta-2023.txt";
  private static final String REPLY = "reply-arvenia-2017.txt";

  private static Fault fault(String document, String from, String to, String... findings) {
    return new Fault(document, from, to, List.of(findings));
  }

  private static final List<Fault> CODES =
      List.of(
          fault(
              ARVENIA,
              ">Recommendation III-7.",
              ">Recommendation III-9.",
              "unknown-code | fn. 15 | Recommendation III-9"),
          fault(
              VESTA,
              "Recommendation IV-5.",
              "Recommendation IX-5.",
              "unknown-code | fn. 13 | Recommendation IX-5"),
          fault(
              REPORT,
              "in its recommendations V-1 and V-2.",
              "in its recommendations V-1 and V-12.",
              "unknown-code | § 13 | V-12"),
          fault(
              REPLY,
              "(Article 176/5/7, Criminal Code).",
              "(Article 176/5/7, Criminal Code; Recommendation II-77).",
              "unknown-code | Q 9.3 | Recommendation II-77"));

  private static final List<Fault> PARAGRAPHS =
      List.of(
          fault(ARVENIA, ">Para. 15.", ">Para. 151.", "unknown-paragraph | fn. 2 | paragraph 151"),
          fault(
              VESTA,
              "Paras. 17, 19.",
              "Paras. 17, 190.",
              "unknown-paragraph | fn. 2 | paragraph 190"),
          fault(VESTA, "Para. 45.", "§ 450.", "unknown-paragraph | fn. 15 | paragraph 450"),
          fault(
              ARVENIA,
              ">Para. 42.",
              ">Para. 40.",
              "party-not-mentioned | fn. 18 | paragraph 40 of T-ES(2022)90, which does not mention"
                  + " Arvenia"),
          fault(
              ARVENIA,
              ">Paras. 43, 46.",
              ">Paras. 43-44, 46.",
              "party-not-mentioned | fn. 19 | paragraph 44 of T-ES(2022)90, which does not mention"
                  + " Arvenia"),
          fault(
              VESTA,
              "Para.29.",
              "Para.33.",
              "party-not-mentioned | fn. 5 | paragraph 33 of T-ES(2022)90, which does not mention"
                  + " Dorvia-Vesta"));

  private static final List<Fault> URGENCIES =
      List.of(
          fault(
              ARVENIA,
              "The Committee <strong>requests</strong> that Arvenia ensures",
              "The Committee <strong>requires</strong> that Arvenia ensures",
              "urgency-differs | Observations and recommendations of the Committee on the legal"
                  + " framework specific to Arvenia | Recommendation II-2 under “require”"),
          fault(
              ARVENIA,
              "<strong>requires</strong> Arvenia to amend its rules",
              "<strong>invites</strong> Arvenia to amend its rules",
              "urgency-differs | Report by the victim (Article 25(6)) | Recommendation IV-4 under"
                  + " “invite”"),
          fault(
              VESTA,
              "**requests** Dorvia-Vesta to designate prosecutors",
              "**invites** Dorvia-Vesta to designate prosecutors",
              "urgency-differs | Observations and recommendations of the Committee on"
                  + " investigations and training specific to Dorvia-Vesta | Recommendation III-2"
                  + " under “invite”"),
          fault(
              VESTA,
              "**invites** all Parties to make helplines",
              "**requires** all Parties to make helplines",
              "urgency-differs | Generic recommendations of the Committee on assistance to victims"
                  + " | Recommendation V-2 under “require”"));

  private static final List<Fault> LISTS =
      List.of(
          fault(
              REPORT,
              "<li id=\"fn8\">Arvenia, Clairmarch, Mirdo and Solvane and the Velmar Isles.",
              "<li id=\"fn8\">Arvenia, Clairmarch and Mirdo and Solvane.",
              "list-count | § 9 | “four parties” with a list of 3: Arvenia, Clairmarch, Mirdo and"
                  + " Solvane"),
          fault(
              REPORT,
              "the laws of two parties do not mention residence.",
              "the laws of 3 (out of 8) parties do not mention residence.",
              "list-count | § 38 | “3 (out of 8) parties” with a list of 2: Dorvia, Velmar Isles"),
          fault(
              REPORT,
              "Statistics on assistance are published by Arvenia and Clairmarch only.",
              "Statistics on assistance are published by three parties (Arvenia and Clairmarch).",
              "list-count | § 51 | “three parties” with a list of 2: Arvenia, Clairmarch"),
          fault(
              REPORT,
              "<br>Velmar Isles</td>",
              "</td>",
              "list-count | § 2 | “eight parties” with a list of 7: Arvenia, Clairmarch, Corvania,"
                  + " Dorvia, Dorvia-Vesta, Halvora, Mirdo and Solvane"));

  private static final List<Fault> NUMBERS =
      List.of(
          fault(
              REPORT,
              "<p id=\"p12\">12. Few",
              "<p id=\"p12\">Few",
              "paragraph-gap | § 13 | paragraph 13 after 11"),
          fault(
              REPORT,
              "<p id=\"p49\">49. Professionals",
              "<p id=\"p49\">48. Professionals",
              "paragraph-twice | § 47 | another paragraph 48",
              "paragraph-gap | § 50 | paragraph 50 after 48"),
          fault(
              REPORT,
              "<p id=\"p20\">20. The",
              "<p id=\"p20\">19. The",
              "paragraph-twice | § 18 | another paragraph 19",
              "paragraph-gap | § 21 | paragraph 21 after 19",
              "unknown-paragraph | fn. 3 | paragraph 20"),
          fault(
              REPORT,
              "<h4 id=\"III-3\">Recommendation III-3</h4>\n<p>The Lanzarote Committee invites parties"
                  + " to exchange good practices between their units.</p>\n",
              "",
              "recommendation-gap | Rec. III-4 | recommendation III-4 after III-2",
              "unknown-code | fn. 14 | Recommendations III-3"),
          fault(
              REPORT,
              "Recommendation V-1</h4>",
              "Recommendation V-3</h4>",
              "recommendation-gap | Rec. V-2 | the first recommendation is V-2",
              "unknown-code | § 13 | recommendations V-1",
              "unknown-code | fn. 17 | Recommendation V-1"),
          fault(
              REPORT,
              "Recommendation II-4</h4>",
              "Recommendation II-3</h4>",
              "recommendation-twice | Rec. II-3 | another recommendation II-3",
              "recommendation-gap | Rec. II-5 | recommendation II-5 after II-3"));

  private static final List<Fault> FOOTNOTES =
      List.of(
          fault(
              VESTA,
              "law of Halvora.¹",
              "law of Halvora.",
              "footnote-without-mark | fn. 1 | footnote 1"),
          fault(
              VESTA,
              "helplines with Dorvia.¹⁵",
              "helplines with Dorvia.",
              "footnote-without-mark | fn. 15 | footnote 15"),
          fault(VESTA, "training.⁹", "training.", "footnote-without-mark | fn. 9 | footnote 9"),
          fault(
              REPORT,
              "<li id=\"fn34\">The links were checked on 1 February 2022. They lead to addresses"
                  + " reserved for examples. <a href=\"#ref34\">↩</a></li>\n",
              "",
              "mark-without-footnote |  | mark 34"),
          fault(
              VESTA,
              "\n¹¹ Para. 40.\n",
              "",
              "mark-without-footnote | Dual criminality (Article 25(4)) | mark 11"),
          fault(
              ARVENIA,
              "<li id=\"fn12\">See further https://think-then-share.example/training. <a"
                  + " href=\"#ref12\">↩</a></li>\n",
              ""),
          fault(
              ARVENIA,
              "<sup><a id=\"ref12\" href=\"#fn12\">12</a></sup>",
              "",
              "footnote-gap | fn. 13 | footnote 13 after 11"));

  private static final List<Fault> ANSWERS =
      List.of(
          fault(
              REPLY,
              "The penalties are fines or imprisonment of up to one year.\n",
              "",
              "unanswered-question | Q 9.6 | nothing under question 9.6"),
          fault(
              REPLY,
              "Please see answer 9.2.",
              "Please see answer 9.6.",
              "unanswered-question | Q 9.5 | question 9.5: “Please see answer 9.6”: there is no"
                  + " answer to 9.6"));

  /// What is wrong with the specimens themselves: see [SpecimensLintTest].
  private static final String KNOWN =
      "party-not-mentioned | fn. 8 | paragraph 24 of T-ES(2022)90, which does not mention Arvenia";

  @TempDir private static Path folder;
  private static List<String> found;

  private static List<Fault> all() {
    return List.of(CODES, PARAGRAPHS, URGENCIES, LISTS, NUMBERS, FOOTNOTES, ANSWERS).stream()
        .flatMap(List::stream)
        .toList();
  }

  @BeforeAll
  static void plantAndLook() throws IOException {
    Map<String, String> documents = new TreeMap<>();
    for (Fault fault : all()) {
      String text = documents.get(fault.document);
      text = text == null ? Planted.specimen(fault.document) : text;
      documents.put(fault.document, Planted.replaced(text, fault.from, fault.to));
    }
    for (Map.Entry<String, String> document : documents.entrySet()) {
      Files.writeString(folder.resolve(document.getKey()), document.getValue());
    }
    found = new ArrayList<>();
    for (Finding finding : Planted.findings(folder)) {
      String place = finding.citation().text().replaceFirst("^.*?(?:20\\d\\d|\\)90)(?:, |$)", "");
      found.add(finding.kind().name() + " | " + place + " | " + finding.found());
    }
  }

  @Test
  @DisplayName("thirty faults are planted")
  void plants() {
    assertThat(all()).hasSizeGreaterThan(30);
  }

  @Test
  @DisplayName("all are found, and nothing else")
  void finds() {
    List<String> expected =
        new ArrayList<>(all().stream().flatMap(fault -> fault.findings.stream()).toList());
    expected.add(KNOWN);
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }
}
