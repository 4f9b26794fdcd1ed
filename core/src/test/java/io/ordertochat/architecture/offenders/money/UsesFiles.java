package io.ordertochat.architecture.offenders.money;

import java.nio.file.Path;

record UsesFiles(Path path) {}
