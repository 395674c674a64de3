package org.rapporteur.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.block.BlockNotation;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.format.Parsed;
import org.rapporteur.ingest.format.UnreadableFile;

/// OpenDocument texts and the blocks that they are read into.
class OdtParserTest {
  private static final FileReader READER = new FileReader();

  private static final String LISTS =
      """
      <text:list-style style:name='L1'>
        <text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>
        <text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.' text:display-levels='2'/>
        <text:list-level-style-number text:level='3' style:num-format='i' style:num-prefix='(' style:num-suffix=')'/>
      </text:list-style>
      <text:list-style style:name='L2'>
        <text:list-level-style-bullet text:level='1' text:bullet-char='\uF0B7'/>
        <text:list-level-style-bullet text:level='2' text:bullet-char='–'/>
      </text:list-style>
      <style:style style:name='T1' style:family='text'><style:text-properties style:text-position='super 58%'/></style:style>
      <style:style style:name='T2' style:family='text'><style:text-properties text:display='none'/></style:style>
      """;

  @TempDir private Path folder;

  private Parsed parsed(OfficeFile file) throws Exception {
    return READER.read(Files.write(folder.resolve("specimen.odt"), file.bytes()));
  }

  private String read(String text) throws Exception {
    return BlockNotation.write(parsed(OfficeFile.odt(LISTS, text)).blocks());
  }

  @Test
  void listsAreNumberedAsPrintedOnEveryLevel() throws Exception {
    assertThat(
            read(
                """
                <text:list text:style-name='L1'>
                 <text:list-item><text:p>Law</text:p>
                  <text:list><text:list-item><text:p>Offences</text:p><text:p>More of it</text:p></text:list-item>
                   <text:list-item><text:p>Sanctions</text:p>
                    <text:list><text:list-item><text:p>Fines</text:p></text:list-item></text:list>
                   </text:list-item></text:list>
                 </text:list-item>
                 <text:list-item text:start-value='5'><text:p>Courts</text:p></text:list-item>
                </text:list>
                <text:list text:style-name='L2'><text:list-item><text:p>Bullet</text:p>
                  <text:list><text:list-item><text:p>Dash</text:p></text:list-item></text:list>
                </text:list-item></text:list>
                <text:list text:style-name='L1' text:continue-numbering='true'>
                 <text:list-item><text:p>Goes on</text:p></text:list-item></text:list>
                <text:list text:style-name='L1'>
                 <text:list-header><text:p>A header</text:p></text:list-header>
                 <text:list-item><text:p>Anew</text:p></text:list-item></text:list>
                """))
        .isEqualTo(
            """
            LI 1. Law
            LI 1.1. Offences
            P  More of it
            LI 1.2. Sanctions
            LI (i) Fines
            LI 5. Courts
            LI • Bullet
            LI – Dash
            LI 6. Goes on
            P  A header
            LI 1. Anew
            """);
  }

  @Test
  void headingsHaveTheNumbersOfTheOutline() throws Exception {
    OfficeFile file =
        OfficeFile.odt(
                "",
                "<text:h text:outline-level='1'>Law</text:h><text:h text:outline-level='2'>Offences</text:h>"
                    + "<text:h text:outline-level='2' text:is-list-header='true'>Unnumbered</text:h>"
                    + "<text:h text:outline-level='1'>Courts</text:h>")
            .styles(
                "<office:styles><text:outline-style>"
                    + "<text:outline-level-style text:level='1' style:num-format='I' style:num-suffix='.'/>"
                    + "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/>"
                    + "</text:outline-style></office:styles>");
    assertThat(BlockNotation.write(parsed(file).blocks()))
        .isEqualTo("H1 I. Law\nH2 I.1 Offences\nH2 Unnumbered\nH1 II. Courts\n");
  }

  @Test
  void notesHaveTheLabelsThatWerePrinted() throws Exception {
    assertThat(
            read(
                "<text:p>Some<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
                    + "<text:note-body><text:p>Arvenia.</text:p></text:note-body></text:note> and others"
                    + "<text:note text:note-class='endnote'><text:note-citation>iv</text:note-citation>"
                    + "<text:note-body><text:p>See</text:p><text:p>the annex.</text:p></text:note-body>"
                    + "</text:note>.</text:p>"))
        .isEqualTo("P  Some[^1] and others[^iv].\nFN 1 Arvenia.\nFN iv See the annex.\n");
  }

  @Test
  void trackedChangesAreTakenAsAccepted() throws Exception {
    assertThat(
            read(
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>may</text:p>"
                    + "</text:deletion></text:changed-region></text:tracked-changes>"
                    + "<text:p>The court <text:change text:change-id='c1'/>"
                    + "<text:change-start text:change-id='c2'/>shall<text:change-end text:change-id='c2'/>"
                    + " hear.</text:p>"))
        .isEqualTo("P  The court shall hear.\n");
  }

  @Test
  void tablesHaveRowsAndCellsMergedOnesOnce() throws Exception {
    assertThat(
            read(
                """
                <table:table><table:table-header-rows><table:table-row>
                  <table:table-cell table:number-columns-spanned='2'><text:p>Both</text:p></table:table-cell>
                  <table:covered-table-cell/>
                </table:table-row></table:table-header-rows>
                <table:table-row>
                  <table:table-cell table:number-rows-spanned='2'><text:p>a</text:p></table:table-cell>
                  <table:table-cell><text:p>b</text:p></table:table-cell>
                </table:table-row>
                <table:table-row><table:covered-table-cell/>
                  <table:table-cell><text:p>c</text:p></table:table-cell>
                </table:table-row></table:table>
                """))
        .isEqualTo("TR Both\nTR a | b\nTR  | c\n");
  }

  @Test
  void textBoxesFollowTheParagraphTheyHangOn() throws Exception {
    assertThat(
            read(
                "<text:p>Before <draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box>"
                    + "</draw:frame>and after.</text:p>"
                    + "<draw:custom-shape><text:p>In a shape.</text:p></draw:custom-shape>"))
        .isEqualTo("P  Before and after.\nP  In the box.\nP  In a shape.\n");
  }

  @Test
  void hiddenTextCommentsAndSpacesReadAsShown() throws Exception {
    assertThat(
            read(
                "<text:p>10 m<text:span text:style-name='T1'>2</text:span>"
                    + "<text:span text:style-name='T2'> hidden</text:span>"
                    + "<office:annotation><text:p>remark</text:p></office:annotation>"
                    + "<text:s text:c='3'/>of<text:tab/>a<text:line-break/>hall<text:soft-page-break/>.</text:p>"))
        .isEqualTo("P  10 m2 of a hall.\n");
  }

  @Test
  void runningHeadsAreKnownButNoText() throws Exception {
    Parsed parsed =
        parsed(
            OfficeFile.odt("", "<text:p>The text.</text:p>")
                .styles(
                    "<office:master-styles><style:master-page><style:header><text:p>X-ES(2031)02</text:p>"
                        + "</style:header></style:master-page></office:master-styles>"));
    assertThat(BlockNotation.write(parsed.blocks())).isEqualTo("P  The text.\n");
    assertThat(parsed.furniture()).containsExactly("X-ES(2031)02");
  }

  @Test
  void anEncryptedTextIsSaidToBe() throws Exception {
    OfficeFile file =
        OfficeFile.odt("", "")
            .raw(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                    + "<m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry>"
                    + "</m:manifest>")
            .raw("content.xml", "\u0001\u0002");
    assertThat(assertThrows(UnreadableFile.class, () -> parsed(file)).reason())
        .isEqualTo(Reason.ENCRYPTED);
  }
}
