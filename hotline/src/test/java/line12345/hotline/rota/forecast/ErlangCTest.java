package line12345.hotline.rota.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ErlangCTest {
    /**
     * The worked example of Call Centre Helper ("Erlang C Formula – Made Simple"): 100 calls in
     * half an hour of 3 minutes each are 10 erlangs; 80 % within 20 s needs 14 agents, who reach
     * 88.8 %, let 17.4 % wait, and 7.8 s on the average; with 30 % shrinkage 20 people.
     */
    @Test
    void theWorkedExampleThatEverybodyKnows() {
        double load = ErlangC.load(100, 180, 1800);
        assertThat(load).isEqualTo(10);
        assertThat(ErlangC.agents(load, 180, 0.80, 20)).isEqualTo(14);
        assertThat(ErlangC.waits(14, load)).isCloseTo(0.174, within(0.0005));
        assertThat(ErlangC.answered(14, load, 180, 20)).isCloseTo(0.888, within(0.0005));
        assertThat(ErlangC.meanWait(14, load, 180)).isCloseTo(7.8, within(0.05));
        assertThat(ErlangC.answered(13, load, 180, 20)).isLessThan(0.80);
    }

    /**
     * The example of mitan.co.uk ("The Erlang-C Formula"): 360 calls in half an hour of 4 minutes,
     * 55 agents, 15 s: 48 erlangs, and a caller waits with a chance of 23.9 %.
     */
    @Test
    void aHallOfFiftyFive() {
        double load = ErlangC.load(360, 240, 1800);
        assertThat(load).isEqualTo(48);
        assertThat(ErlangC.waits(55, load)).isCloseTo(0.239, within(0.0005));
        assertThat(ErlangC.answered(55, load, 240, 15)).isCloseTo(0.846, within(0.0005));
        assertThat(ErlangC.meanWait(55, load, 240)).isCloseTo(8.2, within(0.05));
    }

    /** One agent: the chance to wait is the load itself; two agents and one erlang: one third. */
    @Test
    void smallHallsCanBeWrittenDown() {
        assertThat(ErlangC.waits(1, 0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(ErlangC.waits(2, 1)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void whoAreTooFewForEverAnswerNobodyInTime() {
        assertThat(ErlangC.waits(10, 10)).isEqualTo(1);
        assertThat(ErlangC.answered(10, 10, 180, 20)).isZero();
        assertThat(ErlangC.meanWait(10, 10, 180)).isInfinite();
    }

    @Test
    void noCallsNeedNobody() {
        assertThat(ErlangC.agents(0, 180, 0.8, 15)).isZero();
        assertThat(ErlangC.answered(0, 0, 180, 15)).isEqualTo(1);
    }

    /** Factorials would have overflowed long before. */
    @Test
    void aWholeProvinceIsCountedToo() {
        int agents = ErlangC.agents(1000, 200, 0.8, 15);
        assertThat(agents).isBetween(1001, 1040);
        assertThat(ErlangC.answered(agents, 1000, 200, 15)).isGreaterThanOrEqualTo(0.8);
        assertThat(ErlangC.answered(agents - 1, 1000, 200, 15)).isLessThan(0.8);
    }
}
