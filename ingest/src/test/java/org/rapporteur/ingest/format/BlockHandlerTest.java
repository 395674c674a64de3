package org.rapporteur.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.block.BlockNotation;

/// The XHTML of parsers and the blocks that it means.
class BlockHandlerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "<p>Law<sup class='mark'>3</sup></p><div class='footnote' title='3'>One <p>two</p></div>"
            + " ~ P  Law[^3]; FN 3 One two",
        "<div class='page' title='iv'><p>Text</p></div><div class='page'><p>More</p></div>"
            + " ~ [page iv]; P  Text; [page 2]; P  More",
        "<div class='furniture'>Running foot</div><p>Text</p> ~ P  Text",
        "<p>A</p><script>x<p>y</p></script><style>z</style><p>B</p> ~ P  A; P  B",
        "<p>10 m<sup>2</sup></p> ~ P  10 m2",
        "<div class='web'><p class='furniture'>Law<sup class='mark'>2</sup></p>"
            + "<p style='display:none'>x</p></div><p class='furniture'>y</p> ~ P  Law2",
        "<table><tr><td><p> </p></td><td/></tr><tr><td>a</td><td/></tr></table> ~ TR a |",
        "<h2>Title<br/>in two lines</h2><p> </p> ~ H2 Title in two lines",
        "<p><sup>unfinished</sup></p><p><a href='#x'>a link</a></p> ~ P  unfinished; P  a link",
        "<p>Law.<a href='#_ftn1'>[1]</a></p><div id='_ftn1'><a href='#r'>[1]</a> Of 2014.</div>"
            + " ~ P  Law.[^1]; FN 1 Of 2014."
      })
  void blocks(String body, String expected) throws Exception {
    String xhtml = "<html xmlns='http://www.w3.org/1999/xhtml'><body>" + body + "</body></html>";
    BlockHandler handler = new BlockHandler(true);
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory
        .newSAXParser()
        .parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)), handler);
    String written = BlockNotation.write(handler.blocks()).strip().replace("\n", "; ");
    assertThat(written).isEqualTo(expected.strip());
  }
}
