package org.rapporteur.ingest.office;

import java.util.Map;
import java.util.Set;

/// The control words of RTF by what they do to the text of their group.
final class RtfWords {
  static final Set<String> HEADS =
      Set.of("header headerl headerr headerf footer footerl footerr footerf".split(" "));

  /// Groups whose text is that of the document although they may be starred.
  static final Set<String> TEXTS =
      Set.of(
          ("fldrslt shp shpinst shpgrp do object result shppict ud mmath moMath moMathPara mr mt"
                  + " bkmkstart revtbl")
              .split(" "));

  /// Groups that say nothing to a reader, or the same again.
  static final Set<String> UNREAD =
      Set.of(
          ("colortbl info pict objdata fldinst sp nonshppict shprslt xe tc tcn rxe txe annotation"
                  + " atnid atnauthor atnref atrfstart atrfend bkmkstart bkmkend revtbl listtable"
                  + " listoverridetable pn pnseclvl filetbl themedata datastore"
                  + " colorschememapping latentstyles rsidtbl generator template operator author"
                  + " subject keywords comment doccomm company manager category hlinkbase"
                  + " private ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn background mctrlPr"
                  + " userprops xmlnstbl wgrffmtfilter panose falt fname")
              .split(" "));

  static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"));

  private RtfWords() {}
}
