package line12345.ticketing.people;

import io.quarkus.elytron.security.common.BcryptUtil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.OneTimePassword;
import line12345.ticketing.account.PostLeft;
import line12345.ticketing.account.Role;
import line12345.ticketing.account.Sessions;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.notice.Via;
import line12345.ticketing.notice.VouchForTelephone;
import line12345.ticketing.notice.WriteContact;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Checks and writes what differs on an account, and remembers each difference. */
@ApplicationScoped
class PeopleChanges {
    @Inject PeopleTable table;
    @Inject PeopleHistory history;
    @Inject Departments departments;
    @Inject Sessions sessions;
    @Inject WriteContact contact;
    @Inject VouchForTelephone vouch;
    @Inject Event<PostLeft> left;

    /**
     * The account, nobody else writing it until the end of the transaction.
     *
     * @throws NoSuchPerson unknown
     * @throws PersonChanged when it has another version by now
     */
    Person edit(long id, int seen) {
        table.lock();
        Person person = table.find(id).orElseThrow(NoSuchPerson::new);
        if (person.version() != seen) {
            throw new PersonChanged(
                    history.of(id, 1).stream()
                            .findFirst()
                            .map(last -> last.who() + "（" + last.what() + "）")
                            .orElse("本人（修改密码或登录）"));
        }
        return person;
    }

    /** What the form makes of an account; a new one has no number yet. */
    Person written(Person before, PersonForm form) {
        Role role =
                Arrays.stream(Role.values())
                        .filter(one -> one.name().equals(form.role()))
                        .findFirst()
                        .orElse(null);
        Department office =
                form.officeId() == null ? null : departments.find(form.officeId()).orElse(null);
        return before.as(
                said(form.name()),
                role,
                form.officeId(),
                office == null ? "" : office.name(),
                said(form.extension()).isEmpty() ? null : said(form.extension()),
                before.active());
    }

    /**
     * @throws WrongPerson the first thing that is wrong
     */
    void check(Person after) {
        Department office =
                after.officeId() == null ? null : departments.find(after.officeId()).orElse(null);
        SoundPerson.objections(after, office).stream().findFirst().ifPresent(PeopleChanges::refuse);
        if (after.extension() != null) {
            table.byExtension(after.extension())
                    .filter(other -> other.id() != after.id())
                    .ifPresent(other -> refuse(extensionTaken(other)));
        }
    }

    static String extensionTaken(Person other) {
        return "分机 %s 已由“%s”（%s%s）使用：请换一个，或先在那个账号里去掉。"
                .formatted(
                        other.extension(),
                        other.name(),
                        other.login(),
                        other.active() ? "" : "，已停用");
    }

    /**
     * @return whether anything differed
     * @throws WrongPerson when nobody would be left to administer
     */
    boolean write(Person before, Person after, String why, Actor by, Instant now) {
        List<PersonWords.Difference> differences = PersonWords.differences(before, after);
        if (differences.isEmpty()) {
            return false;
        }
        SomebodyStays.objection(before, after, by, table.activeAdministrators())
                .ifPresent(PeopleChanges::refuse);
        table.write(after);
        differences.forEach(
                one -> history.note(after.id(), one.what(), one.was(), one.became(), why, by, now));
        boolean moved =
                before.role() != after.role()
                        || !Objects.equals(before.officeId(), after.officeId());
        if (before.active() && (moved || !after.active())) {
            sessions.endAll(before.id());
            left.fire(new PostLeft(before.actor(), now));
        }
        return true;
    }

    /** The new account with its one-time password. */
    NewPassword add(Person person, String why, Actor by, Instant now) {
        String password = OneTimePassword.make();
        Instant until = now.plus(OneTimePassword.GOOD_FOR);
        long id = table.add(person, BcryptUtil.bcryptHash(password), until);
        history.note(id, "新增", "", PersonWords.whole(person), why, by, now);
        return new NewPassword(id, person.login(), person.name(), password, until);
    }

    /** Sets or takes away the own telephone; only its masked form is remembered. */
    void phone(Person person, String phone, String why, Actor by, Instant now) {
        String text = said(phone);
        if (text.isEmpty() || text.equals(person.phone())) {
            return;
        }
        String was = person.phone().isEmpty() ? PersonWords.NONE : person.phone();
        boolean away = text.equals(PersonForm.NONE);
        contact.write(Via.SMS, away ? "" : text, person.actor(), now);
        vouch.vouch(person.id(), now);
        String became = table.find(person.id()).map(Person::phone).orElse("");
        table.touch(person.id());
        history.note(
                person.id(),
                PersonWords.PHONE,
                was,
                became.isEmpty() ? PersonWords.NONE : became,
                why,
                by,
                now);
    }

    static void refuse(String sentence) {
        throw new WrongPerson(sentence);
    }

    static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
