package line12345.hotline.call.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;

class DatabaseAwayTest {
    @Test
    void aWrongStatementIsNotTheDatabaseBeingAway() {
        assertThat(DatabaseAway.is(new SQLException("down", "57P01"))).isTrue();
        assertThat(DatabaseAway.is(new SQLException("no connection in time"))).isTrue();
        assertThat(DatabaseAway.is(new SQLException("twice", "23505"))).isFalse();
        assertThat(DatabaseAway.is(new IllegalStateException())).isFalse();
    }
}
