import java.util.Set;
import java.util.TreeSet;

/// Counts checks and prints each with its figure.
class Checks {
  private static int passed;
  private static int failed;

  private Checks() {}

  static void that(String what, boolean ok, String figure) {
    passed += ok ? 1 : 0;
    failed += ok ? 0 : 1;
    System.out.println((ok ? "ok     " : "FAILED ") + what + (figure.isEmpty() ? "" : ": " + figure));
  }

  /// Checks a share of right answers against the least that is asked.
  static void atLeast(double floor, String what, int right, int all) {
    that(what, right >= floor * all, "%d of %d, %.4f".formatted(right, all, (double) right / all));
  }

  /// Checks precision and recall against the least that is asked of both.
  static void compare(String what, Set<String> found, Set<String> expected, double floor) {
    Set<String> both = new TreeSet<>(found);
    both.retainAll(expected);
    double precision = found.isEmpty() ? 0 : (double) both.size() / found.size();
    double recall = (double) both.size() / expected.size();
    that(what, precision >= floor && recall >= floor, "precision %.3f, recall %.3f".formatted(precision, recall));
  }

  /// Prints what there is to know of a check that is not one itself.
  static void remark(Object words) {
    System.out.println("       " + words);
  }

  /// Prints the counts and ends the program: exit 1 if a check failed.
  static void finish() {
    System.out.println();
    System.out.println(passed + " passed, " + failed + " failed");
    System.exit(failed == 0 ? 0 : 1);
  }
}
