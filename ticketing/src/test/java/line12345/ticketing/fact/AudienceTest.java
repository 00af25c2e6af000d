package line12345.ticketing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

class AudienceTest {
    private final Actor agent = new Actor(1, "甲", Role.AGENT, null, "1001");
    private final Actor otherAgent = new Actor(2, "乙", Role.AGENT, null, "1002");
    private final Actor clerk = new Actor(3, "丙", Role.CLERK, 31L, null);

    @Test
    void aClerkHearsOnlyOfTheOwnOffice() {
        Audience ours = Audience.of(Role.AGENT).andOffice(31L);
        Audience theirs = Audience.of(Role.AGENT, Role.CLERK).andOffice(32L);
        assertThat(ours.includes(clerk)).isTrue();
        assertThat(theirs.includes(clerk)).isFalse();
    }

    @Test
    void whatRingsAtOneAgentIsHeardByThatAgentOnly() {
        Audience one = Audience.only(1, Role.AGENT);
        assertThat(one.includes(agent)).isTrue();
        assertThat(one.includes(otherAgent)).isFalse();
        assertThat(one.includes(clerk)).isFalse();
    }

    @Test
    void whatIsForOnePersonIsHeardByThatPersonWhateverTheRole() {
        Audience mine = Audience.personally(3);
        assertThat(mine.includes(clerk)).isTrue();
        assertThat(mine.includes(new Actor(4, "丁", Role.CLERK, 31L, null))).isFalse();
        assertThat(mine.includes(agent)).isFalse();
        assertThat(Audience.personally(1).includes(agent)).isTrue();
    }
}
