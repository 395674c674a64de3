package org.rapporteur.corpus.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.corpus.FileReading;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.Reading;

/// Sends gold texts the whole way of a file, so that structure, voice and footnotes play their
/// part, and compares what was found. Thread-safe.
public final class Evaluation {
  private final Pipeline pipeline;

  public Evaluation(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// Judges what the pipeline makes of a text.
  ///
  /// @throws GoldException if a mention's words do not stand in its document
  /// @throws IOException if the text cannot be written where the pipeline reads it
  public Judged judge(GoldText text) throws IOException {
    List<TaggedDocument> documents = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Reading reading : read(text).documents()) {
      switch (reading) {
        case Reading.Failed(Failure failure) -> failures.add(failure);
        case Reading.Tagged(TaggedDocument tagged, var whyUnread, var explanations) ->
            documents.add(tagged);
      }
    }
    if (documents.isEmpty()) {
      return new Judged(List.of(), failures);
    }
    if (text.content() instanceof GoldText.Beside) {
      List<String> words = documents.stream().map(tagged -> tagged.document().text()).toList();
      Wording.of(String.join("\n", words)).requireMentions(text);
    }
    return new Judged(judge(text, documents), failures);
  }

  private FileReading read(GoldText text) throws IOException {
    return switch (text.content()) {
      case GoldText.Beside(Path file) ->
          pipeline.read(Source.of(file), text.said(), text.instrument());
      case GoldText.Words(String words) -> {
        // A name that says nothing: metadata are also detected in names.
        Path folder = Files.createTempDirectory("rapporteur-gold");
        Path file = folder.resolve("text.txt");
        try {
          Files.writeString(file, words);
          yield pipeline.read(Source.of(file), text.said(), text.instrument());
        } finally {
          Files.deleteIfExists(file);
          Files.delete(folder);
        }
      }
    };
  }

  private static List<Judgement> judge(GoldText text, List<TaggedDocument> documents) {
    List<Mention> mentions = new ArrayList<>();
    List<GoldRecommendation> records = new ArrayList<>();
    for (TaggedDocument document : documents) {
      for (TaggedPassage passage : document.passages()) {
        mentions.addAll(passage.mentions());
        if (passage.recommendation() != null) {
          records.add(GoldRecommendation.of(passage.recommendation()));
        }
      }
    }
    List<Judgement> judgements = new ArrayList<>(new Comparison(text, mentions).judgements());
    List<GoldRecommendation> gold = text.recommendations();
    if (gold != null) {
      judgements.addAll(GoldRecommendation.compare(text, gold, records));
    }
    return judgements;
  }
}
