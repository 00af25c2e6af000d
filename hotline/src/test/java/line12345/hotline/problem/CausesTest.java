package line12345.hotline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;

import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;

class CausesTest {
    @Test
    void aConnectionWaitedForInVainMeansBusy() throws SQLException {
        var settings =
                new AgroalDataSourceConfigurationSupplier()
                        .connectionPoolConfiguration(
                                pool ->
                                        pool.maxSize(1)
                                                .acquisitionTimeout(Duration.ofMillis(500))
                                                .connectionFactoryConfiguration(
                                                        from ->
                                                                from.jdbcUrl("jdbc:nothing")
                                                                        .connectionProviderClass(
                                                                                Nothing.class)));
        try (AgroalDataSource source = AgroalDataSource.from(settings);
                Connection only = source.getConnection()) {
            Throwable late = catchThrowable(source::getConnection);
            assertThat(only).isNotNull();
            assertThat(late).isInstanceOf(SQLException.class);
            assertThat(Causes.busy(new IllegalStateException(late))).isTrue();
        }
    }

    @Test
    void anotherTroubleOfTheDatabaseDoesNot() {
        assertThat(Causes.busy(new IllegalStateException(new SQLException("syntax")))).isFalse();
    }

    @Test
    void twoWhoWaitedForEachOtherAreAConflictAndNoBug() {
        Throwable victim = new IllegalStateException(new SQLException("deadlock", "40P01"));
        assertThat(Causes.conflict(victim)).isTrue();
        assertThat(Causes.conflict(new SQLException("syntax", "42601"))).isFalse();
    }

    @Test
    void twoWhoBeganTheSameAtOnceAreAConflictAndNoBug() {
        for (String index :
                List.of(
                        "contact_one_open",
                        "contact_one_a_ticket",
                        "publication_ticket_id_key",
                        "saved_view_first")) {
            SQLException twice = new SQLException("duplicate key", "23505");
            assertThat(Causes.conflict(new ConstraintViolationException("", twice, index)))
                    .isTrue();
        }
    }

    /** Connections to nowhere. */
    public static final class Nothing implements Driver {
        @Override
        public Connection connect(String url, Properties settings) {
            return (Connection)
                    Proxy.newProxyInstance(
                            Nothing.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) ->
                                    method.getReturnType() == boolean.class
                                            ? (Object) true
                                            : method.getReturnType() == int.class ? 0 : null);
        }

        @Override
        public boolean acceptsURL(String url) {
            return true;
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties settings) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return false;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }
    }
}
