package line12345.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.LegStep;
import line12345.ticketing.ticket.state.Step;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The table of a ticket's life is whole, and what docs say of it is what the product does. */
class TicketLifeTest {
    private static final Path PAGE = Path.of("..", "docs", "ticket-life.md");

    /** With {@code -Dline12345.write-docs} it writes the page instead of comparing it. */
    @Test
    void thePageInDocsSaysWhatTheTableSays() throws IOException {
        if (System.getProperty("line12345.write-docs") != null) {
            Files.writeString(PAGE, LifeInWords.written());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(LifeInWords.written());
    }

    @Test
    void everyOpenStateOfATicketIsReachedAndLeft() {
        for (TicketState state : TicketState.values()) {
            assertThat(Arrays.stream(Step.values()).anyMatch(step -> step.to() == state))
                    .as("a way to " + state)
                    .isTrue();
            assertThat(Arrays.stream(Step.values()).anyMatch(step -> step.from().contains(state)))
                    .as("a way out of " + state)
                    .isEqualTo(state != TicketState.ARCHIVED);
        }
    }

    @Test
    void everyOpenStateOfAPartIsReachedAndLeft() {
        for (LegState state : LegState.values()) {
            assertThat(Arrays.stream(LegStep.values()).anyMatch(step -> step.to() == state))
                    .as("a way to " + state)
                    .isTrue();
            if (state.open()) {
                assertThat(
                                Arrays.stream(LegStep.values())
                                        .anyMatch(step -> step.from().contains(state)))
                        .as("a way out of " + state)
                        .isTrue();
            }
        }
    }
}
