package org.rapporteur.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.block.BlockNotation;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.format.Parsed;

/// Word documents and the blocks that they are read into: what Word shows, no more and no less.
class DocxParserTest {
  private static final FileReader READER = new FileReader();

  private static final String LISTS =
      """
      <w:abstractNum w:abstractNumId='0'>
        <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.'/></w:lvl>
        <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.%2.'/></w:lvl>
        <w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='(%3)'/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId='1'>
        <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId='2'>
        <w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='\uF0B7'/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId='3'>
        <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:pStyle w:val='Chapter'/><w:lvlText w:val='%1.'/></w:lvl>
        <w:lvl w:ilvl='1'><w:start w:val='1'/><w:isLgl/><w:pStyle w:val='Section'/><w:lvlText w:val='%1.%2'/></w:lvl>
      </w:abstractNum>
      <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
      <w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>
      <w:num w:numId='3'><w:abstractNumId w:val='2'/></w:num>
      <w:num w:numId='4'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/></w:lvlOverride></w:num>
      <w:num w:numId='5'><w:abstractNumId w:val='3'/></w:num>
      """;

  private static final String STYLES =
      """
      <w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>
      <w:style w:type='paragraph' w:styleId='Titre1'><w:name w:val='heading 1'/></w:style>
      <w:style w:type='paragraph' w:styleId='Own'><w:basedOn w:val='Titre1'/></w:style>
      <w:style w:type='paragraph' w:styleId='Outlined'><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>
      <w:style w:type='paragraph' w:styleId='Chapter'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='5'/></w:numPr></w:pPr></w:style>
      <w:style w:type='paragraph' w:styleId='Section'><w:name w:val='heading 2'/><w:pPr><w:numPr><w:numId w:val='5'/></w:numPr></w:pPr></w:style>
      <w:style w:type='character' w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>
      """;

  @TempDir private Path folder;

  private Parsed parsed(OfficeFile file) throws Exception {
    return READER.read(Files.write(folder.resolve("specimen.docx"), file.bytes()));
  }

  private String read(OfficeFile file) throws Exception {
    return BlockNotation.write(parsed(file).blocks());
  }

  private String read(String body) throws Exception {
    return read(
        OfficeFile.docx(body)
            .part("styles", "styles", STYLES)
            .part("numbering", "numbering", LISTS));
  }

  /// A paragraph of a list.
  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, list, run(text));
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr>%s</w:p>".formatted(style, run(text));
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  private static String p(String inline) {
    return "<w:p>" + inline + "</w:p>";
  }

  @Test
  void listsAreNumberedAsPrintedOnEveryLevel() throws Exception {
    assertThat(
            read(
                item(1, 0, "Law")
                    + item(1, 1, "Offences")
                    + item(1, 2, "Attempt")
                    + item(1, 2, "Aiding")
                    + item(1, 1, "Sanctions")
                    + item(1, 2, "Fines")
                    + item(1, 0, "Courts")
                    + item(1, 1, "Hearing")))
        .isEqualTo(
            """
            LI I. Law
            LI I.1. Offences
            LI (a) Attempt
            LI (b) Aiding
            LI I.2. Sanctions
            LI (a) Fines
            LI II. Courts
            LI II.1. Hearing
            """);
  }

  @Test
  void aListGoesOnCountingAfterOtherTextAndStartsAnewWhereItSaysSo() throws Exception {
    assertThat(
            read(
                item(2, 0, "The ministry reports.")
                    + p(run("Between."))
                    + item(2, 0, "The court hears.")
                    + item(4, 0, "Another list.")
                    + item(4, 0, "Goes on.")))
        .isEqualTo(
            """
            LI 1. The ministry reports.
            P  Between.
            LI 2. The court hears.
            LI 7. Another list.
            LI 8. Goes on.
            """);
  }

  @Test
  void bulletsOfSymbolFontsAreBulletsAndListZeroIsNone() throws Exception {
    assertThat(read(item(3, 0, "Training") + item(0, 0, "Plain") + item(99, 0, "No such list")))
        .isEqualTo("LI • Training\nP  Plain\nP  No such list\n");
  }

  @Test
  void headingsAreToldByStyleByTheStyleTheyAreBasedOnAndByOutlineLevel() throws Exception {
    assertThat(
            read(
                styled("Titre1", "Preface")
                    + styled("Own", "Scope")
                    + styled("Outlined", "Detail")
                    + styled("Normal", "Text")
                    + "<w:p><w:pPr><w:outlineLvl w:val='9'/><w:pStyle w:val='Titre1'/></w:pPr>"
                    + run("Body after all")
                    + "</w:p>"))
        .isEqualTo("H1 Preface\nH1 Scope\nH3 Detail\nP  Text\nP  Body after all\n");
  }

  @Test
  void headingsNumberedByTheirStylesHaveTheirNumbers() throws Exception {
    assertThat(
            read(
                styled("Chapter", "Law")
                    + styled("Section", "Offences")
                    + styled("Chapter", "Courts")
                    + styled("Section", "Hearings")))
        .isEqualTo("H1 I. Law\nH2 1.1 Offences\nH1 II. Courts\nH2 2.1 Hearings\n");
  }

  @Test
  void footnotesAreLabelledInTheOrderOfTheirCallsNotByTheirIdentifiers() throws Exception {
    OfficeFile file =
        OfficeFile.docx(
                p(
                        run("Some parties")
                            + note("footnote", 9)
                            + run(" have a law.")
                            + note("footnote", 4))
                    + p(run("Others") + note("endnote", 2) + run(" not.")))
            .part(
                "footnotes",
                "footnotes",
                "<w:footnote w:type='separator' w:id='0'><w:p>"
                    + run("never shown")
                    + "</w:p></w:footnote>"
                    + noted("footnote", 4, "Its act is of 2015.")
                    + noted(
                        "footnote", 9, "Arvenia.</w:t></w:r></w:p><w:p><w:r><w:t>And Corvania."))
            .part("endnotes", "endnotes", noted("endnote", 2, "See the annex."));
    assertThat(read(file))
        .isEqualTo(
            """
            P  Some parties[^1] have a law.[^2]
            FN 1 Arvenia. And Corvania.
            FN 2 Its act is of 2015.
            P  Others[^i] not.
            FN i See the annex.
            """);
  }

  private static String note(String kind, int id) {
    return "<w:r><w:%sReference w:id='%d'/></w:r>".formatted(kind, id);
  }

  private static String noted(String kind, int id, String text) {
    return "<w:%1$s w:id='%2$d'><w:p><w:r><w:%1$sRef/></w:r><w:r><w:t> %3$s</w:t></w:r></w:p></w:%1$s>"
        .formatted(kind, id, text);
  }

  @Test
  void footnotesFollowTheFormatTheFirstNumberAndTheRestartOfTheirSection() throws Exception {
    String section =
        "<w:pPr><w:sectPr><w:footnotePr><w:numFmt w:val='lowerLetter'/>"
            + "<w:numRestart w:val='eachSect'/></w:footnotePr></w:sectPr></w:pPr>";
    OfficeFile file =
        OfficeFile.docx(
                p(run("One") + note("footnote", 1))
                    + p(section + run("Two") + note("footnote", 2))
                    + p(run("Three") + note("footnote", 3))
                    + "<w:sectPr><w:footnotePr><w:numStart w:val='5'/>"
                    + "<w:numRestart w:val='eachSect'/></w:footnotePr></w:sectPr>")
            .part(
                "footnotes",
                "footnotes",
                noted("footnote", 1, "A") + noted("footnote", 2, "B") + noted("footnote", 3, "C"));
    assertThat(read(file))
        .isEqualTo("P  One[^a]\nFN a A\nP  Two[^b]\nFN b B\nP  Three[^5]\nFN 5 C\n");
  }

  @Test
  void aFootnoteWithAMarkOfItsOwnIsNotCounted() throws Exception {
    OfficeFile file =
        OfficeFile.docx(
                p(
                    run("Speech")
                        + "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='1'/><w:t>*</w:t></w:r>"
                        + run(" and law")
                        + note("footnote", 2)))
            .part(
                "footnotes",
                "footnotes",
                "<w:footnote w:id='1'><w:p>"
                    + run("* As delivered.")
                    + "</w:p></w:footnote>"
                    + noted("footnote", 2, "Of 2014."));
    assertThat(read(file))
        .isEqualTo("P  Speech[^*] and law[^1]\nFN * As delivered.\nFN 1 Of 2014.\n");
  }

  @Test
  void raisedCharactersThatCallNoNoteAreText() throws Exception {
    assertThat(
            read(
                p(
                    run("10 m")
                        + "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r>")))
        .isEqualTo("P  10 m2\n");
  }

  @Test
  void trackedChangesAreTakenAsAccepted() throws Exception {
    assertThat(
            read(
                p(
                        run("The court ")
                            + "<w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins>"
                            + run("shall")
                            + "</w:ins>"
                            + run(" hear the child.")
                            + "<w:moveFrom>"
                            + run("Moved sentence.")
                            + "</w:moveFrom>")
                    + "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
                    + run("Two paragraphs ")
                    + "</w:p>"
                    + p(run("are one."))
                    + p("<w:moveTo>" + run("Moved sentence.") + "</w:moveTo>")
                    + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                    + p("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>")
                    + "</w:tc></w:tr><w:tr><w:trPr><w:ins/></w:trPr><w:tc>"
                    + p(run("new row"))
                    + "</w:tc></w:tr></w:tbl>"))
        .isEqualTo(
            """
            P  The court shall hear the child.
            P  Two paragraphs are one.
            P  Moved sentence.
            TR new row
            """);
  }

  @Test
  void aTextBoxIsReadOnceAfterTheParagraphItHangsOn() throws Exception {
    String box = "<w:txbxContent>" + p(run("A promising practice.")) + "</w:txbxContent>";
    assertThat(
            read(
                p(
                        run("Before ")
                            + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
                            + box
                            + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                            + box
                            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                            + run("and after."))
                    + p("<w:r><w:pict><v:textbox>" + box + "</v:textbox></w:pict></w:r>")))
        .isEqualTo(
            """
            P  Before and after.
            P  A promising practice.
            P  A promising practice.
            """);
  }

  @Test
  void fieldsShowTheirResultsNotTheirCodes() throws Exception {
    assertThat(
            read(
                p(
                    run("See ")
                        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"x\" "
                        + "</w:instrText></w:r>"
                        + run("hidden inside a code")
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                        + run("the register")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                        + run(", ")
                        + "<w:fldSimple w:instr='REF a'>"
                        + run("paragraph 12")
                        + "</w:fldSimple>"
                        + run(" and ")
                        + "<w:hyperlink r:id='r1'>"
                        + run("the site")
                        + "</w:hyperlink>"
                        + run("."))))
        .isEqualTo("P  See the register, paragraph 12 and the site.\n");
  }

  @Test
  void boxesOfFormsShowWhetherTheyAreTicked() throws Exception {
    String box =
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox>%s</w:checkBox></w:ffData>"
            + "</w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    assertThat(
            read(
                p(
                    box.formatted("<w:default w:val='0'/><w:checked/>")
                        + run(" yes ")
                        + box.formatted("<w:default w:val='0'/>")
                        + run(" no ")
                        + "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>")))
        .isEqualTo("P  ☒ yes ☐ no ☑\n");
  }

  @Test
  void hiddenTextAndMarginCommentsAreNotRead() throws Exception {
    assertThat(
            read(
                p(
                    run("Shown")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val='Secret'/></w:rPr><w:t> hidden</w:t></w:r>"
                        + "<w:r><w:commentReference w:id='0'/></w:r>")))
        .isEqualTo("P  Shown\n");
  }

  @Test
  void tablesHaveRowsAndCellsMergedOnesOnceAndTablesInsideInTheirPlace() throws Exception {
    String wide =
        "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p(run("Heads of both")) + "</w:tc>";
    String down = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
    assertThat(
            read(
                "<w:tbl><w:tr>"
                    + wide
                    + "</w:tr><w:tr>"
                    + tc(p(run("a")))
                    + tc(p(run("b")))
                    + "</w:tr><w:tr>"
                    + down
                    + tc(p(run("c")) + p(run("d")))
                    + "</w:tr><w:tr>"
                    + tc(p(run("label")))
                    + tc(
                        p(run("before"))
                            + "<w:tbl><w:tr>"
                            + tc(p(run("x")))
                            + tc(p(run("y")))
                            + "</w:tr></w:tbl>"
                            + p(run("after")))
                    + "</w:tr></w:tbl>"))
        .isEqualTo(
            """
            TR Heads of both
            TR a | b
            TR  | c d
            TR label | before
            TR x | y
            TR after
            """);
  }

  private static String tc(String content) {
    return "<w:tc>" + content + "</w:tc>";
  }

  @Test
  void aTableOfOneCellIsABoxWhoseParagraphsStandForThemselves() throws Exception {
    assertThat(
            read(
                "<w:tbl><w:tr>"
                    + tc(styled("Titre1", "Promising practice") + p(run("One.")) + p(run("Two.")))
                    + "</w:tr></w:tbl>"))
        .isEqualTo("H1 Promising practice\nP  One.\nP  Two.\n");
  }

  @Test
  void footnotesCalledInATableFollowIt() throws Exception {
    OfficeFile file =
        OfficeFile.docx(
                "<w:tbl><w:tr>"
                    + tc(p(run("Law") + note("footnote", 1)))
                    + tc(p(run("2014")))
                    + "</w:tr></w:tbl>")
            .part("footnotes", "footnotes", noted("footnote", 1, "As amended."));
    assertThat(read(file)).isEqualTo("TR Law[^1] | 2014\nFN 1 As amended.\n");
  }

  @Test
  void runningHeadsAreKnownButNoText() throws Exception {
    Parsed parsed =
        parsed(
            OfficeFile.docx(p(run("The text.")))
                .part("header", "hdr", p(run("X-ES(2031)02")))
                .part(
                    "footer",
                    "ftr",
                    p("<w:fldSimple w:instr='PAGE'>" + run("2") + "</w:fldSimple>")));
    assertThat(BlockNotation.write(parsed.blocks())).isEqualTo("P  The text.\n");
    assertThat(parsed.furniture()).contains("X-ES(2031)02");
  }

  @ParameterizedTest
  @CsvSource({"br, a b", "tab, a b", "cr, a b", "noBreakHyphen, a‑b", "softHyphen, ab"})
  void elementsThatStandForCharactersReadAsSuch(String element, String expected) throws Exception {
    String run = "<w:r><w:t>a</w:t><w:%s/><w:t>b</w:t></w:r>".formatted(element);
    assertThat(read(p(run))).isEqualTo("P  " + expected + "\n");
  }

  @Test
  void documentsInTheStrictNamespacesAreReadToo() throws Exception {
    OfficeFile file =
        OfficeFile.docx("")
            .raw(
                "word/document.xml",
                "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body><x:p>"
                    + "<x:r><x:t>Strict.</x:t></x:r></x:p></x:body></x:document>");
    assertThat(read(file)).isEqualTo("P  Strict.\n");
  }
}
