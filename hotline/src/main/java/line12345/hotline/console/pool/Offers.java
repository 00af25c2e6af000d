package line12345.hotline.console.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.dispatch.SuggestDepartment;
import line12345.ticketing.dispatch.Suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says which offices the catalogue names for a ticket, by their names. */
@ApplicationScoped
public class Offers {
    @Inject SuggestDepartment suggest;
    @Inject Departments departments;

    public Offer of(String number, Actor reader, Instant now) {
        Suggestion suggestion = suggest.suggest(number, reader, now).orElse(null);
        List<Department> helpers =
                suggestion == null
                        ? List.of()
                        : suggestion.coDepartmentIds().stream()
                                .map(departments::find)
                                .flatMap(Optional::stream)
                                .toList();
        return new Offer(suggestion, helpers);
    }
}
