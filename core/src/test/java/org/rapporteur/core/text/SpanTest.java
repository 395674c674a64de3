package org.rapporteur.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final Span SPAN = new Span(4, 9);

  @Test
  void refusesWhatIsNegativeOrReversed() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(5, 4))
        .withMessage("not a span: 5 to 4");
    assertThatIllegalArgumentException().isThrownBy(() -> SPAN.shift(-5));
  }

  @Test
  void containsWhatLiesWhollyInside() {
    assertThat(SPAN.contains(SPAN)).isTrue();
    assertThat(SPAN.contains(new Span(5, 8))).isTrue();
    assertThat(SPAN.contains(Span.at(9))).isTrue();
    assertThat(SPAN.contains(new Span(3, 8))).isFalse();
    assertThat(SPAN.contains(new Span(5, 10))).isFalse();
  }

  @Test
  void overlapsWhatSharesAUnit() {
    assertThat(SPAN.overlaps(new Span(8, 20))).isTrue();
    assertThat(SPAN.overlaps(new Span(0, 5))).isTrue();
    assertThat(SPAN.overlaps(new Span(9, 20))).as("they only touch").isFalse();
    assertThat(SPAN.overlaps(new Span(0, 4))).as("they only touch").isFalse();
    assertThat(SPAN.overlaps(Span.at(4))).as("nothing is shared with nothing").isFalse();
  }

  @Test
  void readsItsWords() {
    assertThat(SPAN.in("the child")).isEqualTo("child");
    assertThat(SPAN.length()).isEqualTo(5);
    assertThat(Span.at(4).in("the child")).isEmpty();
    assertThat(SPAN.shift(-4).in("the child")).isEqualTo("the c");
    assertThatThrownBy(() -> SPAN.in("short")).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void standsInTheOrderOfTheText() {
    assertThat(Stream.of(new Span(4, 9), new Span(0, 3), new Span(4, 6)).sorted())
        .containsExactly(new Span(0, 3), new Span(4, 6), new Span(4, 9));
  }
}
