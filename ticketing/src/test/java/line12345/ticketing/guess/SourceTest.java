package line12345.ticketing.guess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void oneGuesserHasOneAddress() {
        assertThat(Source.of("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Source.of("2001:db8:0:1::7")).isEqualTo("20010db800000001");
        assertThat(Source.of("2001:0db8::abcd:0:0:7")).isEqualTo("20010db800000000");
        assertThat(Source.of("2001:db8:0:1:ffff::9")).isEqualTo(Source.of("2001:db8:0:1::7"));
        assertThat(Source.of("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void whatIsNoneIsOneToo() {
        for (String none : new String[] {null, "", " ", "a:b", ":"}) {
            assertThat(Source.of(none)).isEqualTo("unknown");
        }
    }
}
