package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.department.Departments;
import line12345.ticketing.duty.DutyOfficer;
import line12345.ticketing.duty.DutyOfficers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who that is in an office at this moment. */
@ApplicationScoped
class Addressees {
    /** A city has four levels; more above is a circle. */
    private static final int LEVELS = 4;

    @Inject Accounts accounts;
    @Inject DutyOfficers duties;
    @Inject Departments departments;

    /** Nobody there: somebody of the same rank in the office above; empty when nobody is above. */
    List<Addressee> of(Whom whom, long departmentId, Instant now) {
        Optional<Long> office = Optional.of(departmentId);
        for (int i = 0; i < LEVELS && office.isPresent(); i++) {
            List<Addressee> there = in(whom, office.get(), now);
            if (!there.isEmpty() || whom == Whom.CLERK) {
                return there;
            }
            office = departments.superior(office.get());
        }
        return List.of();
    }

    /** Somebody of the office or of one above it, or on the roster of duties there. */
    boolean speaksFor(long departmentId, Actor person) {
        Optional<Long> office = Optional.of(departmentId);
        for (int i = 0; i < LEVELS && office.isPresent(); i++) {
            if (belongs(person, office.get())) {
                return true;
            }
            office = departments.superior(office.get());
        }
        return false;
    }

    private boolean belongs(Actor person, Long office) {
        return person.ofOffice() && office.equals(person.departmentId())
                || duties.of(office).stream()
                        .flatMap(one -> Stream.of(one.accountId(), one.leaderAccountId()))
                        .anyMatch(Long.valueOf(person.accountId())::equals);
    }

    private List<Addressee> in(Whom whom, long office, Instant now) {
        return switch (whom) {
            case CLERK -> people(Role.CLERK, office);
            case DUTY -> duties.onDuty(office, now).stream().map(Addressees::onDuty).toList();
            case LEADER -> leaders(office, now);
        };
    }

    private List<Addressee> people(Role role, long office) {
        return accounts.ofOffice(role, office).stream().map(Addressees::person).toList();
    }

    /** The office's leaders, and whoever leads those on duty now. */
    private List<Addressee> leaders(long office, Instant now) {
        List<Addressee> leaders = new ArrayList<>(people(Role.LEADER, office));
        for (DutyOfficer officer : duties.onDuty(office, now)) {
            boolean known =
                    officer.leaderAccountId() == null
                            || leaders.stream()
                                    .anyMatch(
                                            one ->
                                                    officer.leaderAccountId()
                                                            .equals(one.accountId()));
            if (!known) {
                leaders.add(new Addressee(officer.leaderAccountId(), null, officer.leaderName()));
            }
        }
        return leaders;
    }

    private static Addressee person(Actor actor) {
        return new Addressee(actor.accountId(), null, actor.name());
    }

    private static Addressee onDuty(DutyOfficer officer) {
        Long telephone = officer.phoneMasked() == null ? null : officer.id();
        return new Addressee(officer.accountId(), telephone, officer.name());
    }
}
