package line12345.ticketing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the last change of an account back 撤销修改: what it was before is written again. */
@ApplicationScoped
public class UndoPersonChange {
    private static final Set<String> CAN_BE_TAKEN_BACK =
            PersonWords.parts(AddPerson.fresh("").as("", Role.ADMIN, null, "", null, true))
                    .keySet();

    @Inject PeopleChanges changes;
    @Inject PeopleHistory history;
    @Inject Departments departments;

    /**
     * @param seen the account's version as the administrator saw it
     * @throws PersonChanged when somebody else was quicker
     * @throws WrongPerson when it cannot be taken back, or what was before cannot be any more
     */
    @Transactional
    public void undo(long id, int seen, Actor by, Instant now) {
        MayEditPeople.check(by);
        Person before = changes.edit(id, seen);
        List<PeopleHistory.Change> all = history.last(id);
        List<PeopleHistory.Change> last =
                all.stream().filter(one -> CAN_BE_TAKEN_BACK.contains(one.what())).toList();
        if (last.isEmpty()) {
            throw new WrongPerson(
                    all.isEmpty()
                            ? "这个账号还没有修改过，没有可以撤销的修改。"
                            : "最近一次是“%s”，不能撤销：请直接修改，或停用这个账号。"
                                    .formatted(
                                            all.stream()
                                                    .map(PeopleHistory.Change::what)
                                                    .collect(Collectors.joining("、"))));
        }
        Person after = before;
        for (PeopleHistory.Change one : last) {
            after = restored(after, one);
        }
        changes.check(after);
        changes.write(before, after, "撤销" + last.get(0).who() + "的修改", by, now);
    }

    private Person restored(Person person, PeopleHistory.Change change) {
        String was = change.was();
        boolean none = was.equals(PersonWords.NONE);
        return switch (change.what()) {
            case PersonWords.NAME ->
                    with(person, was, person.role(), person.extension(), person.active());
            case PersonWords.ROLE ->
                    with(person, person.name(), role(was), person.extension(), person.active());
            case PersonWords.EXTENSION ->
                    with(person, person.name(), person.role(), none ? null : was, person.active());
            case PersonWords.STATE ->
                    with(
                            person,
                            person.name(),
                            person.role(),
                            person.extension(),
                            was.equals(PersonWords.ACTIVE));
            default -> office(person, none ? "" : was);
        };
    }

    private static Person with(
            Person person, String name, Role role, String extension, boolean active) {
        return person.as(name, role, person.officeId(), person.officeName(), extension, active);
    }

    private Person office(Person person, String name) {
        Department office =
                departments.tree().all().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElse(null);
        if (office == null && !name.isEmpty()) {
            throw new WrongPerson("原来的承办单位“" + name + "”已改名，不能撤销：请直接修改承办单位。");
        }
        return person.as(
                person.name(),
                person.role(),
                office == null ? null : office.id(),
                name,
                person.extension(),
                person.active());
    }

    private static Role role(String chinese) {
        return Arrays.stream(Role.values())
                .filter(one -> one.chinese().equals(chinese))
                .findFirst()
                .orElseThrow();
    }
}
