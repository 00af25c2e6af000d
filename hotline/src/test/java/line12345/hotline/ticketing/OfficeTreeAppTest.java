package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Departments;
import line12345.ticketing.department.Kind;
import line12345.ticketing.department.NoSuchDepartment;
import line12345.ticketing.department.register.AddDepartment;
import line12345.ticketing.department.register.ChangeDepartment;
import line12345.ticketing.department.register.DepartmentHistory;
import line12345.ticketing.department.register.DepartmentSheet;
import line12345.ticketing.department.register.DissolveDepartment;
import line12345.ticketing.department.register.ImportDepartments;
import line12345.ticketing.department.register.OfficeChanged;
import line12345.ticketing.department.register.OfficeForm;
import line12345.ticketing.department.register.OfficeStillNeeded;
import line12345.ticketing.department.register.ReopenDepartment;
import line12345.ticketing.department.register.WrongOffice;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.sheet.WrongSheet;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Administrators keep the tree of offices. */
@QuarkusTest
class OfficeTreeAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");

    @Inject Journeys journeys;
    @Inject Departments departments;
    @Inject AddDepartment add;
    @Inject ChangeDepartment change;
    @Inject DissolveDepartment dissolve;
    @Inject ReopenDepartment reopen;
    @Inject ImportDepartments bringIn;
    @Inject DepartmentSheet sheet;
    @Inject DepartmentHistory history;
    @Inject FileTicket fileTicket;

    private Actor admin() {
        return journeys.first(Role.ADMIN);
    }

    private static OfficeForm bureau(String name, Long parent) {
        return new OfficeForm(name, parent, 2, Kind.FUNCTIONAL);
    }

    private long added(Long parent) {
        return add.add(bureau("测试局" + UUID.randomUUID(), parent), admin(), NOW);
    }

    private void fileTo(long office) {
        TicketForm form = journeys.form(Journeys.send());
        fileTicket.file(
                new TicketForm(
                        form.channel(),
                        form.messageKey(),
                        null,
                        form.phone(),
                        form.name(),
                        form.kind(),
                        form.content(),
                        form.placeCode(),
                        form.address(),
                        form.matterCode(),
                        form.urgency(),
                        false,
                        null,
                        new First.Send(Choice.of(office, "试办")),
                        List.of()),
                journeys.first(Role.AGENT),
                NOW);
    }

    @Test
    void whatWasChangedStaysVisible() {
        long id = added(21L);
        String name = departments.name(id);
        change.change(id, bureau(name + "二", 22L), 0, admin(), NOW);
        assertThat(history.of(id, 9))
                .extracting(one -> one.what() + " " + one.was() + " " + one.became())
                .containsExactly(
                        "移动 云湖区政府 柳堤区政府",
                        "改名 " + name + " " + name + "二",
                        "新增  " + name + "，区级，职能部门，上级：云湖区政府");
        assertThat(history.of(id, 1).get(0).who()).isEqualTo(admin().name());
        assertThat(departments.superior(id)).contains(22L);
    }

    @Test
    void theSecondOfTwoAdministratorsIsTold() {
        long id = added(21L);
        change.change(id, bureau("先改" + id, 21L), 0, admin(), NOW);
        assertThatThrownBy(() -> change.change(id, bureau("后改" + id, 21L), 0, admin(), NOW))
                .isInstanceOf(OfficeChanged.class)
                .hasMessageContaining(admin().name() + "（改名）");
        assertThatThrownBy(() -> dissolve.dissolve(id, 0, admin(), NOW))
                .isInstanceOf(OfficeChanged.class);
        assertThat(departments.name(id)).isEqualTo("先改" + id);
    }

    @Test
    void twoMovesAtOnceMakeNoCircle() throws Exception {
        for (int round = 0; round < 10; round++) {
            long left = added(null);
            long right = added(null);
            var both = Executors.newFixedThreadPool(2);
            List<Callable<Boolean>> moves =
                    List.of(() -> moved(left, right), () -> moved(right, left));
            var outcomes = both.invokeAll(moves);
            both.shutdown();
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    private boolean moved(long id, long under) {
        try {
            change.change(id, bureau(departments.name(id), under), 0, admin(), NOW);
            return true;
        } catch (WrongOffice circle) {
            assertThat(circle.code()).isEqualTo("department-circle");
            return false;
        }
    }

    @Test
    void anOfficeWithOpenTicketsIsNotDissolved() {
        long id = added(21L);
        fileTo(id);
        assertThatThrownBy(() -> dissolve.dissolve(id, 0, admin(), NOW))
                .isInstanceOf(OfficeStillNeeded.class)
                .hasMessageContaining("还有在办工单（");
        fileTo(id);
        fileTo(id);
        fileTo(id);
        assertThatThrownBy(() -> dissolve.dissolve(id, 0, admin(), NOW))
                .hasMessageContaining("等 3 件以上");
        assertThatThrownBy(() -> dissolve.dissolve(21, 0, admin(), NOW))
                .isInstanceOf(OfficeStillNeeded.class)
                .hasMessageContaining("之下还有");
    }

    @Test
    void aDissolvedOfficeGetsNothingUntilItIsReopened() {
        long id = added(21L);
        dissolve.dissolve(id, 0, admin(), NOW);
        assertThatThrownBy(() -> fileTo(id)).isInstanceOf(NoSuchDepartment.class);
        assertThatThrownBy(() -> added(id)).hasMessageContaining("已撤销");
        reopen.reopen(id, 1, admin(), NOW);
        fileTo(id);
    }

    @Test
    void anOfficeThatIsAboutToGetATicketIsDissolvedOnlyAfterwards() throws Exception {
        long id = added(21L);
        var other = Executors.newSingleThreadExecutor();
        QuarkusTransaction.begin();
        departments.active(id);
        var dissolution = other.submit(() -> dissolve.dissolve(id, 0, admin(), NOW));
        assertThatThrownBy(() -> dissolution.get(500, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        fileTo(id);
        QuarkusTransaction.commit();
        assertThatThrownBy(() -> dissolution.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(OfficeStillNeeded.class);
        other.shutdown();
    }

    @Test
    void wrongFormsAreRefusedWithASentence() {
        assertThatThrownBy(() -> add.add(bureau("云湖区政府", null), admin(), NOW))
                .isInstanceOf(WrongOffice.class)
                .hasMessageContaining("已有名为");
        assertThatThrownBy(() -> add.add(bureau("甲；乙", null), admin(), NOW))
                .hasMessageContaining("分号");
        assertThatThrownBy(() -> add.add(bureau("长".repeat(41), null), admin(), NOW))
                .hasMessageContaining("最多 40 个字");
        assertThatThrownBy(() -> add.add(bureau(null, null), admin(), NOW))
                .hasMessageContaining("请填写单位名称");
        assertThatThrownBy(() -> add.add(new OfficeForm("丙", null, 7, null), admin(), NOW))
                .hasMessageContaining("层级和性质");
        assertThatThrownBy(() -> change.change(99_999, bureau("丁", null), 0, admin(), NOW))
                .isInstanceOf(NoSuchDepartment.class);
        assertThatThrownBy(() -> added(99_999L)).hasMessageContaining("没有这个上级单位");
        assertThatThrownBy(() -> add.add(bureau("戊", null), journeys.clerkOf(31), NOW))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void whatIsExportedComesBackUnchanged() {
        var outcome = bringIn.bringIn(sheet.export(admin()), false, admin(), NOW);
        assertThat(outcome.added() + outcome.changed() + outcome.dissolved()).isZero();
        assertThat(outcome.same()).isGreaterThan(25);
    }

    @Test
    void aTableFromExcelInChineseIsTakenWholeOrNotAtAll() {
        String name = "导入街道" + UUID.randomUUID().toString().substring(0, 8);
        String table = "单位名称,上级单位,层级,性质\n" + name + "办,%s,科室,科室\n" + name + ",云湖区政府,街道,属地\n";
        byte[] wrong = table.formatted("没有的街道").getBytes(Charset.forName("GB18030"));
        assertThatThrownBy(() -> bringIn.bringIn(wrong, false, admin(), NOW))
                .isInstanceOf(WrongSheet.class)
                .hasMessageContaining("第 2 行");
        byte[] right = table.formatted(name).getBytes(Charset.forName("GB18030"));
        assertThat(bringIn.bringIn(right, true, admin(), NOW).added()).isEqualTo(2);
        assertThat(departments.allActive()).noneMatch(one -> one.name().equals(name));
        bringIn.bringIn(right, false, admin(), NOW);
        var street =
                departments.allActive().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        assertThat(departments.directlyBelow(street.id()))
                .extracting(one -> one.name())
                .containsExactly(name + "办");
        assertThat(history.of(street.id(), 1).get(0).became()).contains("上级：云湖区政府");
    }

    @Test
    void namesChangeHandsInOneImport() {
        long one = added(21L);
        long two = added(22L);
        String table =
                "编号,单位名称,上级单位,层级,性质\n%d,%s,柳堤区政府,区级,职能部门\n%d,%s,柳堤区政府,区级,职能部门\n"
                        .formatted(one, departments.name(two), two, departments.name(one));
        String was = departments.name(one);
        bringIn.bringIn(table.getBytes(StandardCharsets.UTF_8), false, admin(), NOW);
        assertThat(departments.name(two)).isEqualTo(was);
        assertThat(history.of(one, 1).get(0).was()).isEqualTo("云湖区政府");
    }
}
