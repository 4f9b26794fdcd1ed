package io.ordertochat.architecture.offenders.money;

import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

record UsesPhoneLibrary(PhoneNumber number) {}
