package org.rapporteur.ingest.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.rapporteur.ingest.office.Piece.Box;
import org.rapporteur.ingest.office.RtfState.Target;
import org.rapporteur.ingest.office.RtfTokens.Close;
import org.rapporteur.ingest.office.RtfTokens.Open;
import org.rapporteur.ingest.office.RtfTokens.Symbol;
import org.rapporteur.ingest.office.RtfTokens.Text;
import org.rapporteur.ingest.office.RtfTokens.Word;

/// Reads an RTF file as its readers show it. Used once.
final class RtfReader {
  /// Deeper than any file.
  private static final int MOST_GROUPS = 5_000;

  private static final int MOST_STORIES = 30;

  private final RtfTokens tokens;
  private final RtfText text = new RtfText();
  private final RtfStyles styles = new RtfStyles();
  private final RtfNotes notes = new RtfNotes();
  private final RtfField field = new RtfField();
  private final Deque<RtfState> states = new ArrayDeque<>();
  private final Deque<StoryBuilder> stories = new ArrayDeque<>(List.of(new StoryBuilder()));
  private final Deque<String> kinds = new ArrayDeque<>(List.of("body"));
  private final List<Piece> furniture = new ArrayList<>();
  private final StringBuilder gathered = new StringBuilder();
  private String title = "";
  private RtfState state = new RtfState();

  /// Whether an automatic number was printed for which no note has come yet.
  private boolean numbered;

  RtfReader(byte[] rtf) {
    tokens = new RtfTokens(rtf);
  }

  /// A file that was read.
  record Read(String title, List<Piece> furniture, List<Piece> body) {}

  Read read() throws TikaException {
    for (RtfTokens.Token token = tokens.next(); token != null; token = tokens.next()) {
      switch (token) {
        case Open _ -> open();
        case Close _ -> close();
        case Text(byte value) -> {
          if (!text.skips()) {
            text.add(value);
          }
          state.fresh = false;
        }
        case Symbol(char sign) -> symbol(sign);
        case Word word -> word(word);
      }
    }
    if (!states.isEmpty()) {
      throw new TikaException("it breaks off before its end");
    }
    flush();
    StoryBuilder body = stories.getLast();
    body.endParagraph(heading(), state.table);
    return new Read(title, List.copyOf(furniture), body.end());
  }

  private void open() throws TikaException {
    flush();
    text.stopSkipping();
    states.push(state);
    if (states.size() > MOST_GROUPS) {
      throw new TikaException("it nests its groups more than " + MOST_GROUPS + " deep");
    }
    boolean firstSpelling = state.target == Target.SPELLINGS;
    state = state.inner();
    state.target = firstSpelling ? Target.NOWHERE : state.target;
  }

  private void close() throws TikaException {
    flush();
    text.stopSkipping();
    if (states.isEmpty()) {
      return; // a sign too many after the end
    }
    RtfState ended = state;
    RtfState outer = states.pop();
    if (ended.endsStory) {
      StoryBuilder story = stories.pop();
      story.endParagraph(heading(), ended.table);
      endStory(kinds.pop(), story.end());
    } else if (ended.target != outer.target) {
      endTarget(ended.target);
    } else if (outer.target == Target.STORY) {
      // What a group says of its paragraph holds until the paragraph ends.
      outer.table = ended.table;
      outer.style = ended.style;
      outer.outline = ended.outline;
    }
    state = outer;
  }

  private void endTarget(Target ended) {
    switch (ended) {
      case LABEL -> stories.element().label(gathered.toString().strip());
      case TITLE -> title = gathered.toString().strip();
      case FIELD -> stories.element().paragraph().add(field.take());
      case STORY, FONTS, STYLES, SPELLINGS, NOWHERE -> {}
    }
    gathered.setLength(0);
  }

  private void endStory(String kind, List<Piece> content) {
    boolean empty = content.stream().allMatch(RtfReader::isBlank);
    switch (kind) {
      case "head" -> furniture.addAll(content);
      case "box" -> {
        if (!empty) {
          stories.element().paragraph().add(new Box(content));
        }
      }
      default -> {
        ParagraphBuilder caller = stories.element().paragraph();
        String custom = numbered ? "" : caller.takeRaised();
        numbered = false;
        caller.add(notes.note(kind.equals("endnote"), custom, content));
      }
    }
  }

  private static boolean isBlank(Piece piece) {
    return piece instanceof Piece.Paragraph paragraph && paragraph.isBlank();
  }

  private void symbol(char sign) {
    boolean skipped = sign != '*' && text.skips();
    if (skipped) {
      return;
    }
    if ("~_-".indexOf(sign) >= 0) {
      flush();
    }
    switch (sign) {
      case '*' -> state.starred = state.fresh;
      case '~' -> add("\u00A0");
      case '_' -> add("\u2011");
      case '-' -> add("\u00AD");
      case '\\', '{', '}' -> text.add((byte) sign);
      case '\t' -> add("\t");
      default -> {
        // Signs of an index or a formula.
      }
    }
    state.fresh &= sign == '*';
  }

  private void word(Word word) throws TikaException {
    boolean fresh = state.fresh;
    state.fresh = false;
    if (fresh && destination(word)) {
      return;
    }
    if (!word.name().equals("u") && !word.name().equals("uc")) {
      flush();
      if (text.skips() && RtfWords.SIGNS.containsKey(word.name())) {
        return;
      }
    }
    switch (state.target) {
      case FONTS -> {
        state.font = word.name().equals("f") ? word.or(0) : state.font;
        text.readFont(state.font, word);
      }
      case STYLES -> styles.read(word);
      case FIELD -> field.read(word);
      case NOWHERE, SPELLINGS -> {}
      case STORY, LABEL, TITLE -> shown(word);
    }
    if (word.name().equals("u") && word.number() != null) {
      flush();
      add(String.valueOf((char) (int) word.number()));
      text.skip(state.substitutes);
    } else if (word.name().equals("uc")) {
      state.substitutes = Math.clamp(word.or(1), 0, 100);
    }
  }

  /// Reads a word that says where its group's text goes; false if this is none.
  private boolean destination(Word word) throws TikaException {
    String name = word.name();
    if (state.target == Target.NOWHERE && !name.equals("ud") && !name.equals("title")) {
      return true;
    }
    switch (name) {
      case "fonttbl" -> state.target = Target.FONTS;
      case "stylesheet" -> state.target = Target.STYLES;
      case "title" -> state.target = Target.TITLE;
      case "listtext", "pntext" -> state.target = Target.LABEL;
      case "formfield" -> state.target = Target.FIELD;
      case "upr" -> state.target = Target.SPELLINGS;
      case "ud" -> state.target = Target.STORY;
      case "footnote" -> startStory("footnote");
      case "shptxt", "dptxbxtext" -> startStory("box");
      case "nesttableprops" -> {}
      default -> {
        if (RtfWords.HEADS.contains(name)) {
          startStory("head");
        } else if (RtfWords.UNREAD.contains(name)
            || (state.starred && !RtfWords.TEXTS.contains(name))) {
          state.target = Target.NOWHERE;
        } else {
          return RtfWords.TEXTS.contains(name);
        }
      }
    }
    return true;
  }

  private void startStory(String kind) throws TikaException {
    if (stories.size() > MOST_STORIES) {
      throw new TikaException("it nests its notes and boxes more than " + MOST_STORIES + " deep");
    }
    stories.push(new StoryBuilder());
    kinds.push(kind);
    state.endsStory = true;
    state.target = Target.STORY;
    state.plain();
    state.plainParagraph();
  }

  private void shown(Word word) {
    String sign = RtfWords.SIGNS.get(word.name());
    if (sign != null) {
      add(sign);
      return;
    }
    StoryBuilder story = stories.element();
    switch (word.name()) {
      case "par" -> story.endParagraph(heading(), state.table);
      case "sect" -> {
        story.endParagraph(heading(), state.table);
        notes.endSection();
      }
      case "line" -> story.paragraph().add(new Run.Break());
      case "cell" -> {
        story.endParagraph(heading(), Math.max(1, state.table));
        story.endCell(1);
      }
      case "nestcell" -> {
        story.endParagraph(heading(), state.table);
        story.endCell(state.table);
      }
      case "row" -> story.endRow(1);
      case "nestrow" -> story.endRow(state.table);
      case "chftn" -> numbered = kinds.element().equals("body") || numbered;
      case "ftnalt" -> {
        if (kinds.element().equals("footnote")) {
          kinds.pop();
          kinds.push("endnote");
        }
      }
      default -> {
        state.read(word);
        text.read(word);
        notes.read(word.name(), word.or(1));
      }
    }
  }

  private int heading() {
    return styles.heading(state.style, state.outline);
  }

  private void flush() {
    if (text.hasBytes()) {
      add(text.take(state.font));
    }
  }

  private void add(String characters) {
    if (state.hidden || state.deleted) {
      return;
    }
    switch (state.target) {
      case STORY -> {
        if (state.raised) {
          stories.element().paragraph().add(new Run.Raised(characters));
        } else {
          stories.element().paragraph().add(characters);
        }
      }
      case LABEL, TITLE -> gathered.append(characters);
      case FONTS -> text.fontName(state.font, characters.replace(";", "").strip());
      case STYLES -> styles.name(characters);
      case FIELD, SPELLINGS, NOWHERE -> {}
    }
  }
}
