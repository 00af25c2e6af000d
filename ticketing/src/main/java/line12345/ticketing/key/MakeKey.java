package line12345.ticketing.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.OpenTechnicalAccount;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Departments;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.time.OfficeClock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** An administrator gives another system a way in 发放密钥. */
@ApplicationScoped
public class MakeKey {
    /** Longer, and nobody remembers who has it. */
    static final int LONGEST_DAYS = 731;

    @Inject ServiceKeys keys;
    @Inject OpenTechnicalAccount account;
    @Inject Departments departments;

    /**
     * @return the secret, to be shown once
     * @throws WrongKey naming what is missing
     */
    @Transactional
    public MadeKey make(KeyForm form, Actor by, Instant now) {
        mustBeAdministrator(by);
        String name = TicketText.of("密钥名称", form.name(), 40);
        String owner = TicketText.of("使用单位和用途", form.owner(), 200);
        LocalDate until = until(form.validUntil(), OfficeClock.dayOf(now));
        Long office = office(form);
        Set<KeyRight> rights = rights(form);
        Actor technical = account.open("接口·" + name, form.role(), office);
        String secret = KeySecret.make();
        long id = keys.add(secret, name, owner, technical.accountId(), rights, until, now);
        keys.note(id, "发放", by, now);
        return new MadeKey(id, secret);
    }

    public static void mustBeAdministrator(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYours("只有系统管理员可以管理接口密钥，请联系系统管理员。");
        }
    }

    static LocalDate until(String text, LocalDate today) {
        LocalDate day;
        try {
            day = LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeException e) {
            throw new WrongKey("请填写密钥的有效期，格式为 2026-12-31。");
        }
        if (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new WrongKey("密钥的有效期须从今天起，最长两年，请重新选择日期。");
        }
        return day;
    }

    private Long office(KeyForm form) {
        if (form.role() == null) {
            throw new WrongKey("请选择密钥具有哪一类人员的权限。");
        }
        if (!form.role().ofOffice()) {
            return null;
        }
        if (form.departmentId() == null) {
            throw new WrongKey("承办单位的密钥须选择是哪个单位的，请从列表中选择。");
        }
        return departments.active(form.departmentId()).id();
    }

    private static Set<KeyRight> rights(KeyForm form) {
        Set<KeyRight> rights = EnumSet.of(KeyRight.READ);
        rights.addAll(form.rights());
        if (rights.contains(KeyRight.INTAKE)) {
            throw new WrongKey("“投递”密钥属于某个媒体，请在“其他媒体”页面发放。");
        }
        if (rights.contains(KeyRight.ADMINISTER) && form.role() != Role.ADMIN) {
            throw new WrongKey("只有系统管理员权限的密钥可以选择“管理”，请更换权限或去掉“管理”。");
        }
        return rights;
    }
}
