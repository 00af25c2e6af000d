package line12345.ticketing.dispatch;

import static line12345.ticketing.department.Offices.DISTRICT;
import static line12345.ticketing.department.Offices.DISTRICT_BUREAU;
import static line12345.ticketing.department.Offices.SEAT;
import static line12345.ticketing.department.Offices.STREET;
import static line12345.ticketing.department.Offices.TREE;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.department.Department;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class InsteadOfItselfTest {
    @Test
    void theSuperiorIsOfferedWithAReasonAndWithoutTheOffice() {
        Suggestion offer = offer(line(DISTRICT_BUREAU, 41L, 51L), 31L).orElseThrow();
        assertThat(offer.departmentId()).isEqualTo(DISTRICT.id());
        assertThat(offer.reason()).contains("回避", DISTRICT_BUREAU.name(), DISTRICT.name());
        assertThat(offer.coDepartmentIds()).containsExactly(STREET.id());
    }

    @Test
    void withoutALineWhoeverIsAboveIsOfferedOrTheDisciplineSeat() {
        assertThat(offer(null, 31L)).map(Suggestion::departmentId).contains(DISTRICT.id());
        assertThat(offer(null, 1L)).map(Suggestion::departmentId).contains(SEAT.id());
        assertThat(offer(null, SEAT.id())).isEmpty();
    }

    @Test
    void anotherOfficesLineStaysWithoutTheHelpOfTheOneItIsAbout() {
        Suggestion offer = offer(line(STREET, 31L, 51L), 31L).orElseThrow();
        assertThat(offer.departmentId()).isEqualTo(STREET.id());
        assertThat(offer.coDepartmentIds()).isEmpty();
        assertThat(offer(line(DISTRICT_BUREAU, 41L), null))
                .map(Suggestion::departmentId)
                .contains(31L);
    }

    private static Optional<Suggestion> offer(Suggestion line, Long about) {
        return InsteadOfItself.offer(Optional.ofNullable(line), about, TREE);
    }

    private static Suggestion line(Department lead, Long... helpers) {
        return new Suggestion(
                lead.id(), lead.name(), "派单目录", List.of(helpers), true, 26, lead.kind());
    }
}
