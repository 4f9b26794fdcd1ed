package io.ordertochat.jdbc;

import static io.ordertochat.jdbc.TestDatabase.Engine.H2_FILE;

import org.junit.jupiter.api.Nested;

class H2FileContractTest {

    @Nested
    class OwningOnAPoolWithAutoCommit extends JdbcContract.Owning {
        OwningOnAPoolWithAutoCommit() {
            super(H2_FILE, true);
        }
    }

    @Nested
    class OwningOnAPoolWithoutAutoCommit extends JdbcContract.Owning {
        OwningOnAPoolWithoutAutoCommit() {
            super(H2_FILE, false);
        }
    }

    @Nested
    class JoiningAHostOnAPoolWithAutoCommit extends JdbcContract.Joining {
        JoiningAHostOnAPoolWithAutoCommit() {
            super(H2_FILE, true);
        }
    }

    @Nested
    class JoiningAHostOnAPoolWithoutAutoCommit extends JdbcContract.Joining {
        JoiningAHostOnAPoolWithoutAutoCommit() {
            super(H2_FILE, false);
        }
    }
}
