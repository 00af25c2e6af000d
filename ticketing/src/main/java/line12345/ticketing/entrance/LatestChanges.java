package line12345.ticketing.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.MayEditRules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** What was changed lately, and what takes effect soon, over all tables that a city keeps. */
@ApplicationScoped
public class LatestChanges {
    /** Each part newest by its own key, so that none of the tables is read as a whole. */
    private static final String LATEST =
            """
            select * from (
              (select 'rule' as sort, v.rule as key, '' as more, v.source as words,
                      coalesce(a.name, '系统') as who, v.changed_at as at,
                      cast(v.valid_from as text) as starts
               from rule_value v left join account a on a.id = v.changed_by
               order by v.id desc limit ?1)
              union all
              (select 'ground', g.use || '/' || g.code, g.name, g.why, coalesce(a.name, '系统'),
                      g.changed_at, cast(g.valid_from as text)
               from ground g left join account a on a.id = g.changed_by
               where g.changed_at is not null order by g.id desc limit ?1)
              union all
              (select 'ladder', l.occasion, l.urgency, l.source, a.name, l.changed_at,
                      cast(l.valid_from as text)
               from alert_ladder l join account a on a.id = l.changed_by
               order by l.id desc limit ?1)
              union all
              (select 'limit', r.kind, r.urgency, r.source, r.changed_who, r.changed_at,
                      cast(r.valid_from as text)
               from deadline_rule r where r.changed_by > 0 order by r.id desc limit ?1)
              union all
              (select 'hours', '', coalesce(d.name, '全市'), h.source, h.changed_who, h.changed_at,
                      cast(h.valid_from as text)
               from office_hours h left join department d on d.id = h.department_id
               where h.changed_by > 0 order by h.id desc limit ?1)
              union all
              (select 'calendar', cast(e.year as text), '', e.source, e.made_who, e.made_at, null
               from calendar_edition e where e.made_by > 0 order by e.id desc limit ?1)
              union all
              (select 'catalogue', cast(c.id as text), c.name, coalesce(c.source, ''),
                      c.published_by_name, c.published_at,
                      cast(cast(c.valid_from at time zone 'Asia/Shanghai' as date) as text)
               from catalogue_version c where c.state = 'PUBLISHED' and c.published_by_name <> ''
               order by c.id desc limit ?1)
              union all
              (select 'office', cast(c.department_id as text), d.name,
                      c.what || case when c.was = '' then '' else '：' || c.was || ' → ' || c.became end,
                      c.who, c.changed_at, null
               from department_change c join department d on d.id = c.department_id
               order by c.id desc limit ?1)
              union all
              (select 'code', c.code, case c.kind when 'matter' then '事项' else '地点' end,
                      case when c.was = '' then c.became else c.was || ' → ' || c.became end,
                      c.who, c.changed_at, null
               from code_change c order by c.id desc limit ?1)
              union all
              (select 'person', cast(c.account_id as text), p.name,
                      c.what || case when c.was = '' then '' else '：' || c.was || ' → ' || c.became end,
                      c.who, c.changed_at, null
               from account_change c join account p on p.id = c.account_id
               order by c.id desc limit ?1)
            ) as change
            """;

    private static final String COMING =
            """
            select * from (
              select 'rule' as sort, v.rule as key, '' as more, v.source as words,
                     coalesce(a.name, '系统') as who, v.changed_at as at,
                     cast(v.valid_from as text) as starts
              from rule_value v left join account a on a.id = v.changed_by where v.valid_from > ?2
              union all
              select 'ground', g.use || '/' || g.code, g.name, g.why, coalesce(a.name, '系统'),
                     g.changed_at, cast(g.valid_from as text)
              from ground g left join account a on a.id = g.changed_by
              where g.valid_from > ?2 and g.changed_at is not null
              union all
              select 'ladder', l.occasion, l.urgency, l.source, coalesce(a.name, '系统'),
                     l.changed_at, cast(l.valid_from as text)
              from alert_ladder l left join account a on a.id = l.changed_by
              where l.valid_from > ?2
              union all
              select 'limit', r.kind, r.urgency, r.source, r.changed_who, r.changed_at,
                     cast(r.valid_from as text)
              from deadline_rule r where r.valid_from > ?2
              union all
              select 'hours', '', coalesce(d.name, '全市'), h.source, h.changed_who, h.changed_at,
                     cast(h.valid_from as text)
              from office_hours h left join department d on d.id = h.department_id
              where h.valid_from > ?2
              union all
              select 'catalogue', cast(c.id as text), c.name, coalesce(c.source, ''),
                     c.published_by_name, c.published_at,
                     cast(cast(c.valid_from at time zone 'Asia/Shanghai' as date) as text)
              from catalogue_version c
              where c.state = 'PUBLISHED' and cast(c.valid_from at time zone 'Asia/Shanghai' as date) > ?2
            ) as change order by starts, at limit ?1
            """;

    @Inject EntityManager entities;

    /** Newest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Change> latest(int limit, Actor reader) {
        MayEditRules.check(reader);
        List<Object[]> rows =
                entities.createNativeQuery(LATEST + " order by at desc limit ?1", Object[].class)
                        .setParameter(1, limit)
                        .getResultList();
        return rows.stream().map(ChangeRow::of).map(ChangeRow::said).toList();
    }

    /** What has its first day after today, the next first; rules are some hundreds of rows. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Change> coming(int limit, Actor reader, Instant now) {
        MayEditRules.check(reader);
        List<Object[]> rows =
                entities.createNativeQuery(COMING, Object[].class)
                        .setParameter(1, limit)
                        .setParameter(2, OfficeClock.dayOf(now))
                        .getResultList();
        return rows.stream().map(ChangeRow::of).map(ChangeRow::said).toList();
    }
}
