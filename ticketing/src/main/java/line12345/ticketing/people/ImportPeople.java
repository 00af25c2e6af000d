package line12345.ticketing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;
import line12345.ticketing.sheet.Difference;
import line12345.ticketing.sheet.Sheet;
import line12345.ticketing.sheet.WrongSheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Brings a table of people in 导入, the whole of it or nothing. People it does not name stay. */
@ApplicationScoped
public class ImportPeople {
    private static final String BROUGHT = "导入";

    /** Each new one needs a password hash of some 60 ms, and all stand in one transaction. */
    private static final int MOST_NEW = 300;

    @Inject PeopleTable table;
    @Inject PeopleChanges changes;
    @Inject Departments departments;

    /**
     * @param differences row by row, what the table changes; telephones are told masked
     * @param passwords of new people, to be shown once; empty for a trial
     */
    public record Outcome(List<Difference> differences, List<NewPassword> passwords) {}

    /**
     * @param trial true to hear what it would do, without doing it
     * @throws WrongSheet with every row that cannot be
     */
    @Transactional
    public Outcome bringIn(byte[] file, boolean trial, Actor by, Instant now) {
        MayEditPeople.check(by);
        var rows = Sheet.read(file, PeopleSheet.NEEDED, PeopleSheet.OPTIONAL);
        table.lock();
        PeopleRows reader = new PeopleRows(table.all(), departments.tree());
        List<PlannedPerson> planned = reader.read(rows, by);
        if (!reader.troubles().isEmpty()) {
            throw new WrongSheet(reader.troubles());
        }
        long fresh = planned.stream().filter(PlannedPerson::isNew).count();
        if (fresh > MOST_NEW) {
            throw new WrongSheet("文件新增 %d 人，一次最多新增 %d 人：请分成几个文件。".formatted(fresh, MOST_NEW));
        }
        List<Difference> differences = planned.stream().flatMap(one -> of(one).stream()).toList();
        return new Outcome(differences, trial ? List.of() : write(planned, by, now));
    }

    private static List<Difference> of(PlannedPerson one) {
        String whose = one.after().name() + "（" + one.after().login() + "）";
        List<Difference> all = new ArrayList<>();
        if (one.isNew()) {
            all.add(new Difference(one.row(), whose, "新增", "", PersonWords.whole(one.after())));
        } else {
            PersonWords.differences(one.before(), one.after())
                    .forEach(
                            part ->
                                    all.add(
                                            new Difference(
                                                    one.row(),
                                                    whose,
                                                    part.what(),
                                                    part.was(),
                                                    part.became())));
        }
        if (one.newPhone()) {
            String was =
                    one.isNew() || one.before().phone().isEmpty()
                            ? PersonWords.NONE
                            : one.before().phone();
            all.add(
                    new Difference(
                            one.row(),
                            whose,
                            PersonWords.PHONE,
                            was,
                            one.phone().equals(PersonForm.NONE) ? PersonWords.NONE : "新号码"));
        }
        return all;
    }

    private List<NewPassword> write(List<PlannedPerson> planned, Actor by, Instant now) {
        planned.stream()
                .filter(one -> !one.isNew() && one.before().extension() != null)
                .filter(one -> !one.before().extension().equals(one.after().extension()))
                .forEach(one -> table.freeExtension(one.before().id()));
        // Who leaves goes last: a new administrator of the same table may follow the old one.
        List<NewPassword> passwords = new ArrayList<>();
        for (PlannedPerson one : planned) {
            if (one.isNew()) {
                passwords.add(changes.add(one.after(), BROUGHT, by, now));
            }
        }
        for (PlannedPerson one : planned) {
            if (!one.isNew()) {
                changes.write(one.before(), one.after(), BROUGHT, by, now);
            }
            Person person = table.byLogin(one.after().login()).orElseThrow();
            if (one.newPhone()) {
                changes.phone(person, one.phone(), BROUGHT, by, now);
            }
        }
        return passwords;
    }
}
