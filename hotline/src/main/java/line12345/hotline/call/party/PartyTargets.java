package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentState;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.duty.DutyOfficer;
import line12345.ticketing.duty.DutyOfficers;
import line12345.ticketing.notice.Contacts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom an agent can bring to a call now, and how each is dialled. */
@ApplicationScoped
public class PartyTargets {
    static final String QUEUE = "queue";

    /** What the emergency lines are called; no other number of that kind is ever dialled. */
    static final Map<String, String> EMERGENCIES =
            Map.of("110", "110 公安", "119", "119 消防", "120", "120 急救", "122", "122 交警");

    @Inject Departments departments;
    @Inject DutyOfficers duties;
    @Inject Contacts contacts;
    @Inject Accounts accounts;
    @Inject AgentPresences agents;
    @Inject PartyExchange exchange;

    /**
     * First whoever is on duty in the ticket's office, then in those above it, colleagues who are
     * ready, the queue and the emergency lines.
     *
     * @param departmentId the office the ticket would go to, or null
     */
    @Transactional
    public List<Target> of(Long departmentId, Actor by, Instant now) {
        List<Target> all = new ArrayList<>();
        for (Department office : departments.tree().upFrom(departmentId)) {
            boolean first = departmentId.equals(office.id());
            duties.onDuty(office.id(), now).forEach(one -> all.add(duty(one, office, first)));
        }
        agents.atWork().stream()
                .filter(one -> one.state() == AgentState.READY && one.accountId() != by.accountId())
                .flatMap(one -> accounts.byExtension(one.extension()).stream())
                .forEach(one -> all.add(colleague(one)));
        all.add(queue());
        exchange.emergencies().forEach(service -> all.add(emergency(service)));
        return all;
    }

    /**
     * @param id as {@link Target#id}
     * @throws NotJoined nobody of that kind can be asked now, and what to do
     */
    @Transactional
    public Target find(String id, Actor by, Instant now) {
        String[] parts = (id == null ? "" : id).split(":", 2);
        String which = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "duty" -> onDuty(number(which), now);
            case "colleague" ->
                    of(null, by, now).stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new NotJoined(
                                                    "party-colleague-busy",
                                                    "这位同事现在没有空闲，没有拨出。请另选一位，或转回排队。"));
            case QUEUE -> queue();
            case "emergency" ->
                    Optional.of(which)
                            .filter(exchange.emergencies()::contains)
                            .map(PartyTargets::emergency)
                            .orElseThrow(() -> noEmergency(which));
            default -> throw new NotJoined("party-nobody", "没有选中要呼叫的人，请重新选择。");
        };
    }

    /**
     * What to dial; for the exchange alone.
     *
     * @throws NotJoined there is no telephone, and what to do
     */
    @Transactional
    public Dialled dial(Target target) {
        Dialled dialled =
                switch (target.kind()) {
                    case DUTY -> officer(number(target.id().substring("duty:".length())));
                    case COLLEAGUE ->
                            new Dialled(
                                    Dialled.Way.EXTENSION,
                                    target.id().substring("colleague:".length()));
                    default ->
                            new Dialled(
                                    Dialled.Way.EMERGENCY,
                                    target.id().substring("emergency:".length()));
                };
        if (!exchange.reaches(dialled)) {
            throw new NotJoined(
                    "party-no-line",
                    "电话系统还没有设置打往外线的线路，没有拨出。请先登记工单派单，并请系统管理员设置外线（line12345.exchange.outbound，见部署说明）。");
        }
        return dialled;
    }

    private Target onDuty(long dutyId, Instant now) {
        for (DutyOfficer one : duties.all()) {
            if (one.id() == dutyId && duties.onDuty(one.departmentId(), now).contains(one)) {
                Department office = departments.find(one.departmentId()).orElseThrow();
                return duty(one, office, true);
            }
        }
        throw new NotJoined("party-off-duty", "这位值班员现在不当班，没有拨出。请重新打开名单选择，或先登记工单派单。");
    }

    /** The duty's own telephone, else the person's extension, else the mobile vouched for. */
    private Dialled officer(long dutyId) {
        Optional<String> number = duties.phone(dutyId);
        if (number.isPresent()) {
            return outside(number.get());
        }
        Actor person = person(dutyId).orElse(null);
        if (person != null && person.extension() != null) {
            return new Dialled(Dialled.Way.EXTENSION, person.extension());
        }
        return Optional.ofNullable(person)
                .flatMap(contacts::ownTelephone)
                .map(PartyTargets::outside)
                .orElseThrow(() -> new NotJoined("party-no-telephone", NO_TELEPHONE));
    }

    private static final String NO_TELEPHONE =
            "这位值班员没有登记可拨打的电话，没有拨出。请改呼下一位值班员或上级单位，并请系统管理员登记；工单照常派单。";

    private Optional<Actor> person(long dutyId) {
        return duties.all().stream()
                .filter(one -> one.id() == dutyId && one.accountId() != null)
                .findFirst()
                .flatMap(one -> accounts.actor(one.accountId()));
    }

    /** Whatever was checked before: no emergency line, no hotline is rung as a duty officer. */
    private static Dialled outside(String number) {
        if (!PhoneNumber.ofSubscriber(number)) {
            throw new NotJoined(
                    "party-not-a-subscriber", "登记的值班电话是短号码，系统不拨打。请改呼别人，并请系统管理员改为手机或带区号的固定电话。");
        }
        return new Dialled(Dialled.Way.OUTSIDE, number);
    }

    private Target duty(DutyOfficer one, Department office, boolean first) {
        Actor person =
                one.accountId() == null ? null : accounts.actor(one.accountId()).orElse(null);
        String masked = one.phoneMasked() == null ? "" : one.phoneMasked();
        boolean inside = masked.isEmpty() && person != null && person.extension() != null;
        boolean rung =
                !masked.isEmpty()
                        || inside
                        || (one.accountId() != null && contacts.mayBeRung(one.accountId()));
        return new Target(
                "duty:" + one.id(),
                PartyKind.DUTY,
                one.name(),
                office.name(),
                office.id(),
                null,
                inside ? "分机 " + person.extension() : masked,
                first,
                rung ? "" : "没有登记可拨打的电话");
    }

    private static Target colleague(Actor one) {
        return new Target(
                "colleague:" + one.extension(),
                PartyKind.COLLEAGUE,
                one.name(),
                "",
                null,
                one.accountId(),
                "分机 " + one.extension(),
                false,
                "");
    }

    private static Target queue() {
        return new Target(QUEUE, PartyKind.QUEUE, "下一位空闲坐席", "", null, null, "", false, "");
    }

    private static Target emergency(String service) {
        return new Target(
                "emergency:" + service,
                PartyKind.EMERGENCY,
                EMERGENCIES.get(service),
                "",
                null,
                null,
                "",
                false,
                "");
    }

    private static NotJoined noEmergency(String service) {
        return new NotJoined(
                "party-no-emergency-line",
                "还没有设置转接 "
                        + EMERGENCIES.getOrDefault(service, "紧急电话")
                        + " 的线路，没有拨出。请让市民直接拨打，并用办公电话通报；请系统管理员设置（line12345.exchange.emergency）。");
    }

    private static long number(String digits) {
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }
}
