package org.rapporteur.corpus.specimens;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles and the automatic numbering of a Word document.
final class WordStyles {
  private final XWPFNumbering numbering;
  private final BigInteger bullets;
  private int definitions;

  WordStyles(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    for (int level = 1; level <= 4; level++) {
      CTStyle heading = style("Heading" + level, "heading " + level, STStyleType.PARAGRAPH);
      heading.addNewQFormat();
      heading.addNewPPr().addNewKeepNext();
      heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
      heading.addNewRPr().addNewB();
      heading.getRPr().addNewSz().setVal(BigInteger.valueOf(36 - 4L * level));
      styles.addStyle(new XWPFStyle(heading));
    }
    CTStyle text = style("FootnoteText", "footnote text", STStyleType.PARAGRAPH);
    text.addNewRPr().addNewSz().setVal(BigInteger.valueOf(18));
    styles.addStyle(new XWPFStyle(text));
    CTStyle reference = style("FootnoteReference", "footnote reference", STStyleType.CHARACTER);
    reference.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    styles.addStyle(new XWPFStyle(reference));
    numbering = document.createNumbering();
    bullets = numbering.addNum(definition(0, STNumberFormat.BULLET, "•"));
  }

  /// The numbering of items with a bullet.
  BigInteger bullets() {
    return bullets;
  }

  /// A list numbered a., b., c. of its own, which begins at a.
  BigInteger newLetters() {
    definitions++;
    return numbering.addNum(definition(definitions, STNumberFormat.LOWER_LETTER, "%1."));
  }

  private BigInteger definition(int id, STNumberFormat.Enum format, String text) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(id));
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    return numbering.addAbstractNum(new XWPFAbstractNum(definition));
  }

  private static CTStyle style(String id, String name, STStyleType.Enum type) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(type);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    return style;
  }
}
