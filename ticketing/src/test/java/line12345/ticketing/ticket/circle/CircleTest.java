package line12345.ticketing.ticket.circle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;

class CircleTest {
    private static final String WORDS = "反映王五收受礼品";

    @Test
    void whatIsKeptWithinNoCircleIsKnownToAll() {
        assertThat(Circle.within(Set.of(), "王五").knows(null, WORDS)).isTrue();
    }

    @Test
    void whoIsOfTheCircleKnowsAndNobodyElse() {
        assertThat(Circle.within(Set.of("discipline"), "李四").knows("discipline", WORDS)).isTrue();
        assertThat(Circle.within(Set.of("enterprise"), "李四").knows("discipline", WORDS)).isFalse();
        assertThat(Circle.but("李四").knows("discipline", WORDS)).isTrue();
    }

    @Test
    void whoIsNamedDoesNotKnowWhoeverItIs() {
        assertThat(Circle.but("王五").knows("discipline", WORDS)).isFalse();
        assertThat(Circle.within(Set.of("discipline"), "王五").knows("discipline", WORDS)).isFalse();
    }

    @Test
    void theConditionSaysTheSame() {
        assertThat(Circle.everything().and("t")).isEmpty();
        assertThat(Circle.but("王五").and("t"))
                .isEqualTo(" and (t.circle is null or true and position('王五' in t.content) = 0)");
        assertThat(Circle.within(Set.of("b", "a"), "").and("t"))
                .contains("any(string_to_array('a,b', ','))");
    }

    @Test
    void nothingOfANameOrKeyLeavesItsQuotes() {
        assertThat(Circle.but("王五'\\:x?").and("t")).contains("position('王五' in");
        assertThat(Circle.but("O'Hara\\:x?").and("t")).isEmpty();
        assertThat(Circle.within(Set.of("a'b", "ok1"), "").and("t")).contains("'ok1'");
    }
}
