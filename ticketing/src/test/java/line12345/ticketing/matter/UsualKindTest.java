package line12345.ticketing.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class UsualKindTest {
    @Test
    void moreThanHalfIsUsual() {
        assertThat(UsualKind.usual(List.of("HELP", "COMPLAINT", "COMPLAINT")))
                .contains(TicketKind.COMPLAINT);
    }

    @Test
    void halfOrTooFewIsNot() {
        assertThat(UsualKind.usual(List.of("HELP", "HELP", "REPORT", "COMPLAINT"))).isEmpty();
        assertThat(UsualKind.usual(List.of("HELP", "HELP"))).isEmpty();
        assertThat(UsualKind.usual(List.of())).isEmpty();
    }
}
