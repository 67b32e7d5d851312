// A spin box that speaks our number format.
#include "ui/lessons/activation/NumberField.h"

#include "ui/lessons/activation/ActivationFormulas.h"

#include <QGuiApplication>
#include <QLineEdit>

#include <cmath>
#include <optional>

namespace chalknet::ui {

namespace {

QString plain(QString text)
{
    return text.trimmed().replace(QChar(0x2212), QLatin1Char('-'));
}

std::optional<double> read(const QString& text)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(plain(text), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

NumberField::NumberField(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(6);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAlignment(Qt::AlignRight);
    setKeyboardTracking(false);
    setLocale(QLocale::c());
    setSingleStep(0.01);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (!m_showing)
            emit valueEdited(value);
    });
}

void NumberField::showValue(double value)
{
    m_showing = true;
    setValue(value);
    m_showing = false;
}

void NumberField::stepBy(int steps)
{
    const bool shift = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    QDoubleSpinBox::stepBy(shift ? 10 * steps : steps);
}

QString NumberField::textFromValue(double value) const
{
    return setNumber(value);
}

double NumberField::valueFromText(const QString& text) const
{
    return read(text).value_or(value());
}

QValidator::State NumberField::validate(QString& text, int&) const
{
    static const QString kAllowed = QStringLiteral("0123456789.+-eE \u2212");
    for (const QChar letter : text)
        if (!kAllowed.contains(letter))
            return QValidator::Invalid;
    const std::optional<double> number = read(text);
    return number && *number >= minimum() && *number <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace chalknet::ui
