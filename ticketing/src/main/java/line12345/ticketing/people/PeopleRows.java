package line12345.ticketing.people;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.sheet.Trouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a table of people would make of the accounts; what is wrong is said beside each row. */
final class PeopleRows {
    private final Map<String, Person> known = new LinkedHashMap<>();
    private final Map<String, Department> offices = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();

    PeopleRows(List<Person> people, DepartmentTree tree) {
        people.forEach(one -> known.put(one.login(), one));
        tree.all().forEach(one -> offices.put(one.name(), one));
    }

    List<Trouble> troubles() {
        return troubles;
    }

    List<PlannedPerson> read(List<SheetRow> rows, Actor by) {
        List<PlannedPerson> planned = rows.stream().flatMap(row -> one(row).stream()).toList();
        extensions(planned);
        somebodyStays(planned, by);
        return planned;
    }

    private Optional<PlannedPerson> one(SheetRow row) {
        int before = troubles.size();
        String login = row.get(PeopleSheet.LOGIN).toLowerCase(Locale.ROOT);
        Integer other = seen.put(login, row.number());
        if (other != null) {
            trouble(row, PeopleSheet.LOGIN, "账号“" + login + "”与第 " + other + " 行重复，请删去一行");
            return Optional.empty();
        }
        Person person = known.get(login);
        version(row, person);
        Person start = person == null ? AddPerson.fresh(login) : person;
        Department office = office(row);
        String extension = row.get(PersonWords.EXTENSION);
        Person after =
                start.as(
                        row.get(PersonWords.NAME),
                        role(row),
                        office == null ? null : office.id(),
                        office == null ? "" : office.name(),
                        extension.isEmpty() || extension.equals(PersonWords.NONE)
                                ? null
                                : extension,
                        active(row, person));
        phone(row, person);
        if (troubles.size() == before) {
            SoundPerson.objections(after, office)
                    .forEach(why -> troubles.add(new Trouble(row.number(), why)));
        }
        return troubles.size() > before
                ? Optional.empty()
                : Optional.of(
                        new PlannedPerson(row.number(), person, after, row.get(PersonWords.PHONE)));
    }

    private void version(SheetRow row, Person person) {
        String written = row.get(PeopleSheet.VERSION);
        if (person != null && !written.isEmpty() && !written.equals("" + person.version())) {
            trouble(row, PeopleSheet.VERSION, "“" + person.name() + "”在这份表导出之后被修改过，请重新导出，在新表上修改");
        }
    }

    private Role role(SheetRow row) {
        String word = row.get(PersonWords.ROLE);
        Role role =
                Arrays.stream(Role.values())
                        .filter(one -> one.chinese().equals(word))
                        .findFirst()
                        .orElse(null);
        if (role == null) {
            trouble(
                    row,
                    PersonWords.ROLE,
                    "“"
                            + word
                            + "”不是角色，请填 "
                            + String.join(
                                    "、", Arrays.stream(Role.values()).map(Role::chinese).toList()));
        }
        return role;
    }

    private Department office(SheetRow row) {
        String name = row.get(PersonWords.OFFICE);
        if (name.isEmpty() || name.equals(PersonWords.NONE)) {
            return null;
        }
        Department office = offices.get(name);
        if (office == null) {
            trouble(row, PersonWords.OFFICE, "没有名为“" + name + "”的承办单位，请检查名称是否写对");
        }
        return office;
    }

    private boolean active(SheetRow row, Person person) {
        String word = row.get(PersonWords.STATE);
        if (word.isEmpty()) {
            return person == null || person.active();
        }
        if (!word.equals(PersonWords.ACTIVE) && !word.equals(PersonWords.CLOSED)) {
            trouble(row, PersonWords.STATE, "“" + word + "”不对，请填 在用 或 停用");
        } else if (person == null && word.equals(PersonWords.CLOSED)) {
            trouble(row, PersonWords.STATE, "新增人员不能是“停用”，请删去这一行");
        }
        return !word.equals(PersonWords.CLOSED);
    }

    private void phone(SheetRow row, Person person) {
        String written = row.get(PersonWords.PHONE);
        boolean asItWas = person != null && written.equals(person.phone());
        if (written.isEmpty() || written.equals(PersonForm.NONE) || asItWas) {
            return;
        }
        try {
            if (!PhoneNumber.ofSubscriber(PhoneNumber.parse(written).digits())) {
                trouble(row, PersonWords.PHONE, "不能是 110、12345 等短号码，请填手机或带区号的固话");
            }
        } catch (Refusal refusal) {
            trouble(
                    row,
                    PersonWords.PHONE,
                    written.contains("*") ? "号码被遮住的部分和原来的不一样，不改请留空" : "不是可用的电话号码，不改请留空");
        }
    }

    /** Also those of people the table does not name. */
    private void extensions(List<PlannedPerson> planned) {
        Map<String, Person> after = new LinkedHashMap<>(known);
        Map<String, Integer> rows = new HashMap<>();
        planned.forEach(one -> after.put(one.after().login(), one.after()));
        planned.forEach(one -> rows.put(one.after().login(), one.row()));
        Map<String, Person> held = new HashMap<>();
        for (Person one : after.values()) {
            Person other = one.extension() == null ? null : held.putIfAbsent(one.extension(), one);
            if (other != null) {
                boolean mine = rows.containsKey(one.login());
                troubles.add(
                        new Trouble(
                                rows.get(mine ? one.login() : other.login()),
                                PeopleChanges.extensionTaken(mine ? other : one)));
            }
        }
    }

    /** An import that would leave nobody to administer is told at each row that takes one away. */
    private void somebodyStays(List<PlannedPerson> planned, Actor by) {
        int left = (int) known.values().stream().filter(Person::activeAdministrator).count();
        for (PlannedPerson one : planned) {
            if (!one.isNew()) {
                SomebodyStays.objection(one.before(), one.after(), by, left)
                        .ifPresent(why -> troubles.add(new Trouble(one.row(), why)));
                left -=
                        one.before().activeAdministrator() && !one.after().activeAdministrator()
                                ? 1
                                : 0;
            }
        }
    }

    private void trouble(SheetRow row, String heading, String sentence) {
        troubles.add(new Trouble(row.number(), "“" + heading + "”列：" + sentence + "。"));
    }
}
