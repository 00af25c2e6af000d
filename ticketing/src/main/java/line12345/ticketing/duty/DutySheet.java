package line12345.ticketing.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.department.NoSuchDepartment;
import line12345.ticketing.department.register.MayEditOffices;
import line12345.ticketing.keeping.Brought;
import line12345.ticketing.keeping.KeptTable;
import line12345.ticketing.sheet.SheetRow;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The duties of all offices as a table 值班表. Telephones leave the house masked. */
@ApplicationScoped
class DutySheet implements KeptTable {
    private static final String YES = "是";

    @Inject EntityManager entities;
    @Inject Departments departments;
    @Inject DutyOfficers officers;
    @Inject AssignDuty assign;
    @Inject EndDuty end;

    @Override
    public String key() {
        return "duty";
    }

    @Override
    public String chinese() {
        return "值班表";
    }

    @Override
    public String screen() {
        return "/offices";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<String> needed() {
        return DutyCells.NEEDED;
    }

    @Override
    public List<String> optional() {
        return DutyCells.OPTIONAL;
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put(DutyCells.LOGIN, "本系统人员的登录名；没有账号的填写值班员姓名和电话");
        hints.put(DutyCells.PHONE, "导出时隐去中间四位；照原样带回就不变");
        hints.put(DutyCells.DAYS, "“一、二、三”或“每天”；临时值班空着");
        hints.put(DutyCells.FROM + "、" + DutyCells.TO, "每周值班写 08:30；临时值班写 2027-02-06 08:30");
        hints.put(DutyCells.END, "填“是”取消这一条");
        hints.put(DutyCells.NUMBER, "导出时自带；新增的空着");
        return hints;
    }

    @Override
    public List<List<String>> rows(Instant now) {
        Map<Long, String> names = new HashMap<>();
        departments.allActive().forEach(one -> names.put(one.id(), one.name()));
        Map<Long, String> logins = logins();
        return officers.all().stream()
                .filter(duty -> names.containsKey(duty.departmentId()))
                .filter(duty -> !duty.shift().isOnce() || duty.shift().toAt().isAfter(now))
                .map(duty -> DutyCells.written(names.get(duty.departmentId()), duty, logins))
                .toList();
    }

    @Override
    public void bringIn(List<SheetRow> rows, Brought brought, Actor by, Instant now) {
        MayEditOffices.check(by);
        Map<String, Department> offices = new HashMap<>();
        departments.allActive().forEach(one -> offices.put(one.name(), one));
        Map<String, DutyOfficer> known = new HashMap<>();
        officers.all().forEach(one -> known.put("" + one.id(), one));
        Map<Long, String> logins = logins();
        for (SheetRow row : rows) {
            String number = row.get(DutyCells.NUMBER);
            if (number.isEmpty() || brought.first(row, number)) {
                brought.attempt(
                        row, () -> one(row, offices, known.get(number), logins, brought, by, now));
            }
        }
    }

    /**
     * @param had null for a new one
     */
    private void one(
            SheetRow row,
            Map<String, Department> offices,
            DutyOfficer had,
            Map<Long, String> logins,
            Brought brought,
            Actor by,
            Instant now) {
        Department office = offices.get(row.get(DutyCells.OFFICE));
        if (office == null) {
            throw new NoSuchDepartment();
        }
        boolean numbered = !row.get(DutyCells.NUMBER).isEmpty();
        if (numbered && (had == null || had.departmentId() != office.id())) {
            throw new NoSuchDuty();
        }
        if (row.get(DutyCells.END).equals(YES)) {
            if (had == null) {
                throw new NoSuchDuty();
            }
            end.end(office.id(), had.id(), by, now);
            brought.differs(row, office.name(), "值班", said(had, logins), "取消");
            return;
        }
        Shift shift = DutyCells.shift(row);
        DutyForm form = form(row, shift, had, logins);
        if (had != null && same(row, shift, had, form)) {
            return;
        }
        if (had != null) {
            end.end(office.id(), had.id(), by, now);
        }
        long made = assign.assign(office.id(), form, by, now);
        DutyOfficer became =
                officers.of(office.id()).stream()
                        .filter(one -> one.id() == made)
                        .findFirst()
                        .orElseThrow();
        brought.differs(
                row,
                office.name(),
                "值班",
                had == null ? "" : said(had, logins),
                said(became, logins));
    }

    private DutyForm form(SheetRow row, Shift shift, DutyOfficer had, Map<Long, String> logins) {
        String phone = row.get(DutyCells.PHONE);
        boolean kept = had != null && phone.equals(had.phoneMasked());
        return new DutyForm(
                account(row.get(DutyCells.LOGIN), logins),
                row.get(DutyCells.NAME),
                kept ? officers.phone(had.id()).orElse("") : phone,
                account(row.get(DutyCells.LEADER), logins),
                shift.weekdays(),
                shift.from(),
                shift.to(),
                shift.fromAt(),
                shift.toAt());
    }

    private static boolean same(SheetRow row, Shift shift, DutyOfficer had, DutyForm form) {
        String phone = had.phoneMasked() == null ? "" : had.phoneMasked();
        return DutyCells.times(shift).equals(DutyCells.times(had.shift()))
                && row.get(DutyCells.PHONE).equals(phone)
                && Objects.equals(form.accountId(), had.accountId())
                && Objects.equals(form.leaderId(), had.leaderAccountId())
                && (had.accountId() != null || row.get(DutyCells.NAME).equals(had.name()));
    }

    private static Long account(String login, Map<Long, String> logins) {
        if (login.isEmpty()) {
            return null;
        }
        return logins.entrySet().stream()
                .filter(one -> one.getValue().equals(login))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new WrongOfficer("没有登录名为“" + login + "”的账号：请检查，或先在“人员”里建立。"));
    }

    private static String said(DutyOfficer duty, Map<Long, String> logins) {
        List<String> cells = DutyCells.written("", duty, logins);
        String phone = duty.phoneMasked() == null ? "" : "，" + duty.phoneMasked();
        String leader = cells.get(4).isEmpty() ? "" : "，带班 " + duty.leaderName();
        return duty.words() + phone + leader;
    }

    @SuppressWarnings("unchecked")
    private Map<Long, String> logins() {
        List<Object[]> rows =
                entities.createNativeQuery("select id, login from account", Object[].class)
                        .getResultList();
        Map<Long, String> logins = new HashMap<>();
        rows.forEach(row -> logins.put(((Number) row[0]).longValue(), (String) row[1]));
        return logins;
    }
}
