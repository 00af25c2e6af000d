package line12345.ticketing.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MayComeAlongTest {
    @Test
    void asManyAsOneTransactionCarriesComeAlong() {
        assertThat(MayComeAlong.refusal("20260302000001", 200, "20260302000002")).isEmpty();
    }

    @Test
    void oneMoreIsJoinedTheOtherWayRound() {
        assertThat(MayComeAlong.refusal("20260302000001", 201, "20260302000002"))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("请反过来把工单 20260302000002 并入它"));
    }
}
