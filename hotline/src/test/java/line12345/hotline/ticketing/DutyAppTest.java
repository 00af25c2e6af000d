package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.WrongPhoneNumber;
import line12345.ticketing.department.NoSuchDepartment;
import line12345.ticketing.department.register.DepartmentHistory;
import line12345.ticketing.duty.AssignDuty;
import line12345.ticketing.duty.DutyForm;
import line12345.ticketing.duty.DutyOfficer;
import line12345.ticketing.duty.DutyOfficers;
import line12345.ticketing.duty.EndDuty;
import line12345.ticketing.duty.NoSuchDuty;
import line12345.ticketing.duty.WrongOfficer;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

@QuarkusTest
class DutyAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

    @Inject Journeys journeys;
    @Inject AssignDuty assign;
    @Inject EndDuty end;
    @Inject DutyOfficers officers;
    @Inject DepartmentHistory history;
    @Inject EntityManager entities;

    private static DutyForm weekly(Long account, String name, String phone) {
        return new DutyForm(
                account,
                name,
                phone,
                null,
                ALL,
                LocalTime.of(9, 0),
                LocalTime.of(9, 0),
                null,
                null);
    }

    private Actor admin() {
        return journeys.first(Role.ADMIN);
    }

    @Test
    void theTelephoneIsSealedAndOpensOnlyToBeDialled() {
        long id = assign.assign(44, weekly(null, "钱值班", "139 0000 7788"), admin(), NOW);
        assertThat(officers.phone(id)).contains("13900007788");
        assertThat(officers.onDuty(44, NOW))
                .extracting(DutyOfficer::name, DutyOfficer::phoneMasked)
                .containsExactly(tuple("钱值班", "139****7788"));
        assertThat(
                        entities.createNativeQuery(
                                        "select 1 from duty where cast(duty as text) like '%13900007788%'")
                                .getResultList())
                .isEmpty();
        end.end(44, id, admin(), NOW);
        assertThat(officers.onDuty(44, NOW)).isEmpty();
        assertThat(officers.phone(id)).isEmpty();
        assertThat(history.of(44, 2))
                .extracting(DepartmentHistory.Change::what)
                .containsExactly("取消值班", "安排值班");
        assertThatThrownBy(() -> end.end(44, id, admin(), NOW)).isInstanceOf(NoSuchDuty.class);
    }

    @Test
    void whoIsOnDutyOnceStandsInThePlaceOfTheWeekly() {
        Actor clerk = journeys.clerkOf(36);
        Actor manager = journeys.first(Role.MANAGER);
        assign.assign(36, weekly(clerk.accountId(), null, null), admin(), NOW);
        assertThat(officers.onDuty(36, NOW))
                .extracting(DutyOfficer::accountId)
                .containsExactly(clerk.accountId());
        DutyForm festival =
                new DutyForm(
                        null,
                        "孙替班",
                        "13900007799",
                        manager.accountId(),
                        Set.of(),
                        null,
                        null,
                        NOW,
                        NOW.plusSeconds(3600));
        assign.assign(36, festival, admin(), NOW);
        assertThat(officers.onDuty(36, NOW))
                .extracting(DutyOfficer::name, DutyOfficer::leaderAccountId)
                .containsExactly(tuple("孙替班", manager.accountId()));
        assertThat(officers.onDuty(36, NOW.plusSeconds(3600)))
                .extracting(DutyOfficer::name)
                .containsExactly(clerk.name());
        assertThat(officers.onDuty(35, NOW)).isEmpty();
    }

    @Test
    void theInventedCityHasOfficersByDayAndByNight() {
        assertThat(officers.onDuty(31, NOW)).hasSize(1);
        assertThat(officers.onDuty(31, NOW.plusSeconds(12 * 3600))).isEmpty();
        assertThat(officers.onDuty(7, NOW.plusSeconds(12 * 3600))).hasSize(1);
    }

    @Test
    void badInputIsRefusedInASentence() {
        assertThatThrownBy(() -> assign.assign(44, weekly(null, "钱", ""), admin(), NOW))
                .isInstanceOf(WrongOfficer.class);
        assertThatThrownBy(() -> assign.assign(44, weekly(null, " ", "13900001111"), admin(), NOW))
                .isInstanceOf(WrongOfficer.class);
        assertThatThrownBy(() -> assign.assign(44, weekly(null, "钱", "12ab"), admin(), NOW))
                .isInstanceOf(WrongPhoneNumber.class);
        for (String nobodys : List.of("110", "120", "12345", "95588")) {
            assertThatThrownBy(() -> assign.assign(44, weekly(null, "钱", nobodys), admin(), NOW))
                    .isInstanceOf(WrongOfficer.class)
                    .hasMessageContaining("短号码");
        }
        assertThatThrownBy(() -> assign.assign(44, weekly(99_999L, "", ""), admin(), NOW))
                .isInstanceOf(WrongOfficer.class);
        assertThatThrownBy(
                        () -> assign.assign(99_999, weekly(null, "钱", "13900001111"), admin(), NOW))
                .isInstanceOf(NoSuchDepartment.class);
        assertThatThrownBy(
                        () ->
                                assign.assign(
                                        44,
                                        weekly(null, "钱", "13900001111"),
                                        journeys.clerkOf(44),
                                        NOW))
                .isInstanceOf(NotYours.class);
    }
}
