package org.rapporteur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.rapporteur.bench.Figure.Unit;
import org.rapporteur.bench.collection.CollectionGenerator;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.index.query.Vocabulary;

/// Searches and lists in one process on a finished index, as a server does, and prints figures as
/// lines. A program of its own, so that its heap holds nothing else.
///
/// Arguments: the index, the seed and the number of files of its collection, the number of queries
/// of each kind, the number of rounds.
public final class ReadingBench {
  private ReadingBench() {}

  /// Measures and prints.
  ///
  /// @throws IOException if the index cannot be read
  public static void main(String[] args) throws IOException {
    Path index = Path.of(args[0]);
    int seed = Integer.parseInt(args[1]);
    int files = Integer.parseInt(args[2]);
    int number = Integer.parseInt(args[3]);
    int rounds = Integer.parseInt(args[4]);
    Instruments instruments = Instruments.bundled();
    Instrument instrument = instruments.usual();
    Queries queries =
        new Queries(new CollectionGenerator(seed), files, instrument, new Random(seed));
    LuceneCorpus corpus =
        LuceneCorpus.open(index, Vocabulary.of(() -> instruments, instrument.id()));
    try (CorpusReader reader = corpus.reader();
        LuceneFloor floor = LuceneFloor.open(index)) {
      print(new SearchTimes(reader, floor).measure(queries.draw(number)));
      print(new LedgerTimes(reader, instrument, rounds).measure());
    }
    print(
        List.of(
            Figure.whole("heap at most, search and ledger", Unit.MEGABYTES, mostUsed()),
            Figure.whole("heap kept, search and ledger", Unit.MEGABYTES, kept())));
  }

  private static void print(List<Figure> figures) {
    figures.forEach(figure -> System.out.println(figure.line()));
  }

  /// The peaks of all parts of the heap together, an upper bound. Never far below the limit, since
  /// garbage is kept as long as there is room.
  private static long mostUsed() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  private static long kept() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
