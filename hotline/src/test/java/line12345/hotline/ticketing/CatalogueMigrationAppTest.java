package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** A city that used the catalogue before it had versions keeps every line that was in force. */
@QuarkusTest
class CatalogueMigrationAppTest extends AppTest {
    @Inject DataSource house;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void oldLinesBecomeOneVersionForEachDayOfChange() throws SQLException {
        try (Connection connection = house.getConnection()) {
            connection.createStatement().execute("create database before_versions");
        }
        String old = url.replaceFirst("/[^/?]+(\\?|$)", "/before_versions$1");
        migrate(old, "202611210002");
        try (Connection connection = DriverManager.getConnection(old, "postgres", "postgres")) {
            connection
                    .createStatement()
                    .execute(
                            """
                            insert into department (id, parent_id, name, level) values
                                (1, null, '甲局', 1), (2, null, '乙区政府', 1),
                                (3, 2, '丙街道办事处', 3), (4, null, '丁市纪委', 1);
                            insert into matter (code, name) values ('1', '路灯'), ('2', '干部作风');
                            insert into place (code, name) values ('01', '乙区');
                            insert into catalogue_entry
                                (matter_code, place_code, department_id, source, valid_from) values
                                ('1', null, 1, '旧', '2025-01-01'),
                                ('1', '01', 2, '旧', '2025-01-01'),
                                ('1', null, 3, '新', '2026-03-01');
                            """);
        }
        migrate(old, "202611212221");
        try (Connection connection = DriverManager.getConnection(old, "postgres", "postgres")) {
            assertThat(
                            rows(
                                    connection,
                                    "select v.name || ' ' || coalesce(e.place_code, '全市') || ' ' ||"
                                            + " e.lead_id || ' ' || e.source from catalogue_entry e"
                                            + " join catalogue_version v on v.id = e.version_id"
                                            + " order by 1"))
                    .containsExactly(
                            "第 1 版 01 2 旧", "第 1 版 全市 1 旧", "第 2 版 01 2 旧", "第 2 版 全市 3 新");
            assertThat(
                            rows(
                                    connection,
                                    "select name from catalogue_version where state = 'PUBLISHED'"
                                            + " and valid_from = '2026-03-01 00:00+08'"))
                    .containsExactly("第 2 版");
            assertThat(rows(connection, "select kind from department order by id"))
                    .containsExactly("FUNCTIONAL", "TERRITORIAL", "TERRITORIAL", "DISCIPLINE");
            assertThat(rows(connection, "select name from matter where discipline"))
                    .containsExactly("干部作风");
        }
    }

    private static void migrate(String url, String until) {
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("db/migration")
                .target(until)
                .load()
                .migrate();
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = connection.createStatement().executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
