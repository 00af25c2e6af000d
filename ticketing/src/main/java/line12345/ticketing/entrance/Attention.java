package line12345.ticketing.entrance;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.adjustment.Adjustments;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.NextYear;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.check.CheckCatalogue;
import line12345.ticketing.dispatch.catalogue.check.Finding;
import line12345.ticketing.rule.MayEditRules;
import line12345.ticketing.rule.RuleLine;
import line12345.ticketing.rule.RuleLines;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What needs an administrator 需要处理, the urgent first. */
@ApplicationScoped
public class Attention {
    private static final int NAMED = 3;

    /** How a rule says that the city has not looked at it yet. */
    private static final String TO_BE_FILLED_IN = "请按本市规定填写";

    @Inject Calendars calendars;
    @Inject Adjustments adjustments;
    @Inject CatalogueVersions versions;
    @Inject CheckCatalogue check;
    @Inject RuleLines rules;
    @Inject EntityManager entities;
    @All @Inject List<CareSource> others;

    @Transactional
    public List<Care> list(Actor reader, Instant now) {
        MayEditRules.check(reader);
        List<Care> cares = new ArrayList<>();
        NextYear.reminder(calendars.current(), OfficeClock.dayOf(now))
                .ifPresent(
                        one ->
                                cares.add(
                                        new Care(
                                                one.urgent(),
                                                one.sentence(),
                                                "/clocks/calendar/" + one.year() + "/edit",
                                                "去录入")));
        adjustments
                .open()
                .forEach(
                        one ->
                                cares.add(
                                        new Care(
                                                false,
                                                "“"
                                                        + one.title()
                                                        + "”"
                                                        + one.state().chinese()
                                                        + "。",
                                                "/clocks/adjustments/" + one.id(),
                                                "去看")));
        catalogue(now).ifPresent(cares::add);
        offices(
                        "没有经办人的账号，派去的工单没有人能签收",
                        true,
                        """
                        select d.name from department d
                        where d.active and d.kind <> 'SECTION' and not exists (
                            select 1 from account a where a.department_id = d.id and a.active
                                and a.role = 'CLERK' and not a.technical)
                        order by d.level, d.id
                        """)
                .ifPresent(cares::add);
        offices(
                        "没有安排值班，急件和督办只能提醒到经办人和负责人",
                        false,
                        """
                        select d.name from department d
                        where d.active and d.kind <> 'SECTION'
                            and not exists (select 1 from duty o
                                where o.department_id = d.id and o.ended_at is null)
                        order by d.level, d.id
                        """)
                .ifPresent(cares::add);
        people(now, cares);
        untouched(reader, now).ifPresent(cares::add);
        others.forEach(other -> cares.addAll(other.cares(now)));
        return cares.stream().sorted((a, b) -> Boolean.compare(b.urgent(), a.urgent())).toList();
    }

    private Optional<Care> catalogue(Instant now) {
        CatalogueVersion version = versions.inForce(now).orElse(null);
        if (version == null) {
            return Optional.of(new Care(true, "还没有在用的派单目录，所有工单都要人工选择承办单位。", "/catalogue", "去建立"));
        }
        List<Finding> findings = check.findings(version.id());
        long errors = findings.stream().filter(one -> one.weight() == Finding.Weight.ERROR).count();
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Care(
                                errors > 0,
                                "在用的派单目录“%s”有 %s%d 处请核对（空缺、重复、已撤销的单位）。"
                                        .formatted(
                                                version.name(),
                                                errors == 0 ? "" : errors + " 处必须改正、",
                                                findings.size() - errors),
                                "/catalogue/" + version.id() + "?show=check",
                                "逐条看"));
    }

    @SuppressWarnings("unchecked")
    private Optional<Care> offices(String what, boolean urgent, String sql) {
        List<String> names = entities.createNativeQuery(sql, String.class).getResultList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String some = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        String all = names.size() > NAMED ? some + " 等 " + names.size() + " 个单位" : some;
        return Optional.of(
                new Care(
                        urgent,
                        all + what + "。",
                        urgent ? "/people" : "/offices",
                        urgent ? "去新增" : "去安排"));
    }

    private void people(Instant now, List<Care> cares) {
        Object[] counts =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        select count(*) filter (where role = 'ADMIN'),
                                               count(*) filter (where locked_until > ?1
                                                   or exists (select 1 from guess g
                                                       where g.account_id = account.id
                                                         and g.closed_until > ?1)),
                                               count(*) filter (
                                                   where must_change and password_until <= ?1)
                                        from account where active and not technical
                                        """,
                                        Object[].class)
                                .setParameter(1, now)
                                .getSingleResult();
        if (number(counts[0]) == 1) {
            cares.add(new Care(false, "系统管理员只有您一位；您忘记密码或离岗时没有人能重置。", "/people/new", "再设一位"));
        }
        if (number(counts[1]) > 0) {
            cares.add(new Care(false, counts[1] + " 个账号因连续输错密码被锁定。", "/people?state=locked", "去看"));
        }
        if (number(counts[2]) > 0) {
            cares.add(
                    new Care(
                            false,
                            counts[2] + " 人的一次性密码过期了还没有登录，要重新生成。",
                            "/people?state=active",
                            "去看"));
        }
    }

    private Optional<Care> untouched(Actor reader, Instant now) {
        List<RuleLine> lines = rules.all(reader, now);
        long count = lines.stream().filter(one -> one.source().contains(TO_BE_FILLED_IN)).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Care(
                                false,
                                "%d 条业务规则中有 %d 条还是通行做法，没有按本市规定填写依据。".formatted(lines.size(), count),
                                "/rules",
                                "去核对"));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
