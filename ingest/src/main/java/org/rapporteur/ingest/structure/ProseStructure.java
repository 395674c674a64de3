package org.rapporteur.ingest.structure;

import java.util.List;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// Text with headings and paragraphs, a passage each: factsheets, treaties, web pages. What
/// explains a treaty is built like it and says so on its cover.
final class ProseStructure implements Structure {
  private static final int COVER = 6;

  private final Voice author;
  private Voice voice;
  private boolean practices;

  ProseStructure(Voice author) {
    this.author = author;
    this.voice = author;
  }

  @Override
  public void compose(List<Block> blocks, Composer composer) {
    if (author == Voice.TREATY
        && blocks.stream().limit(COVER).anyMatch(QuotedTitle::isExplanatoryReport)) {
      voice = Voice.EXPLANATORY_REPORT;
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Words words = block.words();
      int depth = depth(blocks, i, composer);
      if (depth > 0) {
        composer.heading(words, block.page(), depth, voice);
        practices = Headings.isPromisingPractice(words.text());
      } else {
        Passage.Kind kind = practices ? Passage.Kind.PROMISING_PRACTICE : Passage.Kind.TEXT;
        composer.begin(kind, words, block.page(), voice, Locator.NOWHERE);
      }
    }
  }

  private static int depth(List<Block> blocks, int at, Composer composer) {
    Block block = blocks.get(at);
    String text = block.words().text();
    int numbered = Headings.numberedDepth(text);
    if (numbered > 0 || Headings.isAppendix(text)) {
      return Math.max(1, numbered);
    }
    if (block instanceof Block.Heading heading) {
      return Math.max(2, heading.level());
    }
    boolean beforeProse =
        at + 1 < blocks.size() && !Headings.readsLikeTitle(blocks.get(at + 1).words().text());
    boolean title =
        block instanceof Block.Paragraph && Headings.readsLikeTitle(text) && beforeProse;
    return title && composer.depth() > 0 ? 3 : 0;
  }
}
