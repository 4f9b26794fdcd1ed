package io.ordertochat.jdbc;

import static io.ordertochat.jdbc.TestDatabase.Engine.POSTGRES;

import org.junit.jupiter.api.Nested;

class PostgresContractTest {

    @Nested
    class OwningOnAPoolWithAutoCommit extends JdbcContract.Owning {
        OwningOnAPoolWithAutoCommit() {
            super(POSTGRES, true);
        }
    }

    @Nested
    class OwningOnAPoolWithoutAutoCommit extends JdbcContract.Owning {
        OwningOnAPoolWithoutAutoCommit() {
            super(POSTGRES, false);
        }
    }

    @Nested
    class OwningAndSerializable extends JdbcContract.Owning {
        OwningAndSerializable() {
            super(POSTGRES, true, "TRANSACTION_SERIALIZABLE");
        }
    }

    @Nested
    class JoiningAHostOnAPoolWithAutoCommit extends JdbcContract.Joining {
        JoiningAHostOnAPoolWithAutoCommit() {
            super(POSTGRES, true);
        }
    }

    @Nested
    class JoiningAHostOnAPoolWithoutAutoCommit extends JdbcContract.Joining {
        JoiningAHostOnAPoolWithoutAutoCommit() {
            super(POSTGRES, false);
        }
    }
}
