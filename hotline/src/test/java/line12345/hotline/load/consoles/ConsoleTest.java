package line12345.hotline.load.consoles;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.load.consoles.Console.Person;
import line12345.hotline.load.consoles.Console.Told;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What the load test holds against what was heard. */
class ConsoleTest {
    private final Person agent = new Person(1, "AGENT", 0, "a");
    private final Person manager = new Person(2, "MANAGER", 0, "m");
    private final Person clerk = new Person(3, "CLERK", 31, "c");

    @Test
    void rolesHearWhatIsForThemAndClerksWhatIsForTheirOffice() {
        Told forAgents = new Told(1, "AGENT,MANAGER", 31, 0, 0);
        assertThat(agent.mayHear(forAgents)).isTrue();
        assertThat(manager.mayHear(forAgents)).isTrue();
        assertThat(clerk.mayHear(forAgents)).isTrue();
        assertThat(clerk.mayHear(new Told(1, "AGENT,CLERK", 32, 0, 0))).isFalse();
        assertThat(agent.mayHear(new Told(1, "AGENT", 0, 2, 0))).isFalse();
        assertThat(clerk.mayHear(new Told(1, "AGENT,CLERK", 0, 3, 0))).isTrue();
    }

    @Test
    void aLossADoubleAndAnExchangeAreAllFound() {
        Roll roll = new Roll(List.of(told(1), told(2), told(3)));
        assertThat(roll.wrong(List.of(heard(1, 2, 3)))).isEmpty();
        assertThat(roll.wrong(List.of(heard(1, 3)))).hasSize(1);
        assertThat(roll.wrong(List.of(heard(1, 2, 2, 3)))).hasSize(1);
        assertThat(roll.wrong(List.of(heard(2, 1, 3)))).hasSize(1);
        assertThat(roll.wrong(List.of(heard(1, 2, 3, 4)))).hasSize(1);
    }

    @Test
    void theDelayIsThatOfTheFactsAskedFor() {
        Roll roll = new Roll(List.of(told(1), told(2), told(3)));
        // The test's own clock begins at a thousandth of a second; facts bear their number's.
        var delays = roll.delays(List.of(heard(1, 2, 3)), 1_000, 1, 2);
        assertThat(delays.count()).isEqualTo(1);
        assertThat(delays.millis(1)).isEqualTo((1_000 + 20 - 2) / 1e3);
    }

    @Test
    void theSpreadIsFromTheFirstConsoleToTheLast() {
        Console late = new Console(agent);
        late.heard(null, 2, 3_020);
        Roll roll = new Roll(List.of(told(1), told(2)));
        var spread = roll.spread(List.of(heard(1, 2), late), 1, 2);
        assertThat(spread.count()).isEqualTo(1);
        assertThat(spread.millis(1)).isEqualTo(3);
    }

    private static Told told(long number) {
        return new Told(number, "AGENT", 0, 0, number);
    }

    private Console heard(long... numbers) {
        Console console = new Console(agent);
        for (long number : numbers) {
            console.heard(null, number, number * 10);
        }
        return console;
    }
}
