package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.leader.Leaders;
import line12345.ticketing.leader.Leaders.Letter;

import java.util.List;
import java.util.Optional;

/** A letter to a leader 领导信箱 is named to the office that opens the leader's letters. */
@ApplicationScoped
class LetterOffice {
    @Inject Leaders leaders;
    @Inject Departments departments;

    /** Empty when the ticket is no letter, or the office has been dissolved since. */
    Optional<Suggestion> of(String number) {
        return leaders.letter(number)
                .flatMap(
                        letter ->
                                departments
                                        .find(letter.departmentId())
                                        .filter(Department::active)
                                        .map(office -> named(letter, office)));
    }

    private static Suggestion named(Letter letter, Department office) {
        String reason = "领导信箱：写给%s的信，由%s拆阅。".formatted(letter.addressee(), office.name());
        // No line of the catalogue, so none that could be named as the ground.
        return new Suggestion(
                office.id(), office.name(), reason, List.of(), false, 0, office.kind());
    }
}
