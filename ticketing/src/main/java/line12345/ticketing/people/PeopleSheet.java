package line12345.ticketing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.sheet.Sheet;

import java.util.List;

/** The people as a table 人员表, to be edited in a spreadsheet program and brought back. */
@ApplicationScoped
public class PeopleSheet {
    static final String LOGIN = "账号";
    static final String VERSION = "版本";
    static final List<String> NEEDED = List.of(LOGIN, PersonWords.NAME, PersonWords.ROLE);
    static final List<String> OPTIONAL =
            List.of(
                    PersonWords.OFFICE,
                    PersonWords.EXTENSION,
                    PersonWords.PHONE,
                    PersonWords.STATE,
                    VERSION);

    @Inject PeopleTable table;

    /** UTF-8 with byte order mark, by sign-in name; own telephones masked, no passwords. */
    @Transactional
    public byte[] export(Actor by) {
        MayEditPeople.check(by);
        return Sheet.write(
                List.of(
                        LOGIN,
                        PersonWords.NAME,
                        PersonWords.ROLE,
                        PersonWords.OFFICE,
                        PersonWords.EXTENSION,
                        PersonWords.PHONE,
                        PersonWords.STATE,
                        VERSION),
                table.all().stream().map(PeopleSheet::row).toList());
    }

    private static List<String> row(Person person) {
        return List.of(
                person.login(),
                person.name(),
                person.role().chinese(),
                person.officeName(),
                person.extension() == null ? "" : person.extension(),
                person.phone(),
                person.active() ? PersonWords.ACTIVE : PersonWords.CLOSED,
                "" + person.version());
    }
}
