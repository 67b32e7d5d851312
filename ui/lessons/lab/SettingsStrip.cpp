// The strip: values in, choices out; the row is arranged again whenever its width changes.
#include "ui/lessons/lab/SettingsStrip.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/TabOrder.h"
#include "ui/controls/TransportBar.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/LabRuns.h"
#include "ui/lessons/lab/RatePanel.h"
#include "ui/lessons/lab/StopPanel.h"
#include "ui/lessons/lab/WorksheetAccess.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kSmallestGap = 8;
constexpr int kLargestGap = 16;
constexpr int kSidePadding = 14;
constexpr int kVerticalPadding = 7;
constexpr int kMoreWidth = 34;
constexpr int kAlwaysShown = 100;
constexpr qsizetype kLongEpoch = 5; // letters
constexpr qsizetype kVeryLongEpoch = 7;

// The whole number keeps its place.
double epochSize(const QString& text)
{
    return text.size() > kVeryLongEpoch ? 12.5 : text.size() > kLongEpoch ? 16.0 : 25.0;
}

void choose(QComboBox* box, const QVariant& value)
{
    const QSignalBlocker block(box);
    box->setCurrentIndex(box->findData(value));
}

void chooseNumber(QComboBox* box, double value)
{
    const QSignalBlocker block(box);
    const QString text = compact(value);
    box->setCurrentIndex(box->findText(text));
    box->setEditText(text);
}

} // namespace

void SettingsStrip::setDocument(const LabDocument& document)
{
    const bool lossesChanged = m_document.spec.layers.empty() || validLosses(m_document) != validLosses(document);
    m_document = document;
    if (lossesChanged)
        fillChoices();
    choose(m_optimizer, static_cast<int>(document.config.optimizer.type));
    choose(m_loss, static_cast<int>(document.spec.loss));
    choose(m_initializer, static_cast<int>(document.spec.initializer.type));
    chooseNumber(m_rate, document.config.optimizer.learningRate);
    chooseNumber(m_l1, document.config.l1);
    chooseNumber(m_l2, document.config.l2);
    m_ratePanel->setConfig(document.config);
    m_stopPanel->setRules(document.stop, document.epochLimit);
    showPanelTexts();
    const QSignalBlocker blockBatch(m_batch);
    const QSignalBlocker blockDropout(m_dropout);
    m_batch->setValue(static_cast<int>(document.config.batchSize));
    const std::optional<double> dropout = hiddenDropout(document.spec);
    m_dropout->setMinimum(dropout ? 0 : -m_dropout->singleStep()); // below zero stand the words for "not the same"
    m_dropout->setValue(dropout ? static_cast<int>(std::lround(*dropout * 100.0)) : m_dropout->minimum());
    m_dropout->setSpecialValueText(dropout ? QString() : tr("mixed"));
    m_dropout->setToolTip(dropoutToolTip());
    m_dropout->setEnabled(document.hiddenLayers() > 0);
    applyAccess();
}

QString SettingsStrip::dropoutToolTip() const
{
    const QString what = tr("The share of hidden units that is switched off at random in every step.");
    if (m_document.spec.layers.empty() || hiddenDropout(m_document.spec))
        return what;
    return tr("Hidden layers differ: %1. A number set here is that of all of them.").arg(dropoutText(m_document.spec))
        + QLatin1Char('\n') + what;
}

void SettingsStrip::setWorksheet(const Worksheet& worksheet)
{
    m_worksheet = worksheet;
    applyAccess();
    setDocument(LabDocument(m_document)); // what becomes free may still be without sense
    arrange();
}

bool SettingsStrip::isHiddenField(const Field& field) const
{
    return field.lockedAs && m_worksheet.accessTo(*field.lockedAs) == ControlAccess::Hidden;
}

void SettingsStrip::applyAccess()
{
    for (const Field& field : m_fields)
        if (field.lockedAs)
            applyLock(field.control, m_worksheet.accessTo(*field.lockedAs), *field.lockedAs);
}

void SettingsStrip::setEpoch(double epochs, bool atStart)
{
    m_epochs = epochs;
    m_ratePanel->setEpoch(epochs);
    if (!m_document.config.schedule.isConstant())
        showPanelTexts();
    const QString text = epochText(epochs, atStart);
    // Long numbers are smaller, so that they keep their place.
    if (epochSize(text) != epochSize(m_epoch->text()))
        m_epoch->setFont(Theme::instance().sans(epochSize(text) * m_chrome));
    m_epoch->setText(text);
}

// The rate of the present epoch, where it changes by itself.
void SettingsStrip::showPanelTexts()
{
    const TrainingConfig& config = m_document.config;
    const double rate
        = scheduledRate(config.schedule, config.optimizer.learningRate, static_cast<std::uint64_t>(std::max(0.0, m_epochs)));
    m_schedule->setText(
        config.schedule.isConstant() ? scheduleLabel(config.schedule.type) : QStringLiteral("η ") + compact(rate));
    m_stop->setText(stopLabel(m_document.stop, m_document.epochLimit));
}

void SettingsStrip::setPlaying(bool playing)
{
    m_transport->setPlaying(playing);
}

void SettingsStrip::setTrainable(bool trainable)
{
    m_transport->setPlayEnabled(trainable);
    m_transport->setStepEnabled(trainable);
}

void SettingsStrip::focusPlay()
{
    m_transport->focusPlay();
}

void SettingsStrip::setStepAmount(Advance amount)
{
    m_stepAmount = amount;
    for (QAction* action : m_stepMenu->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(amount));
    retranslate();
}

double SettingsStrip::speed() const
{
    return m_speed->currentData().toDouble();
}

void SettingsStrip::setSpeed(double speed)
{
    if (const int index = m_speed->findData(speed); index >= 0)
        m_speed->setCurrentIndex(index);
}

void SettingsStrip::setChromeScale(double scale)
{
    m_chrome = scale;
    const Theme& theme = Theme::instance();
    for (const Field& field : m_fields)
        field.label->setFont(theme.font(TextRole::FieldLabel, scale));
    m_epoch->setFont(theme.sans(epochSize(m_epoch->text()) * scale));
    for (QComboBox* box : {m_speed, m_optimizer, m_rate, m_loss, m_initializer, m_l1, m_l2})
        box->setFont(theme.font(TextRole::Control, scale));
    for (QPushButton* button : {m_schedule, m_stop}) {
        button->setFont(theme.font(TextRole::Control, scale));
        button->setMinimumHeight(0); // as high as the fields beside them, also where these get less than they want
        button->setMaximumHeight(m_speed->sizeHint().height());
    }
    for (QSpinBox* box : {m_batch, m_dropout})
        box->setFont(theme.font(TextRole::Control, scale));
    arrange();
}

void SettingsStrip::setPresenting(bool presenting)
{
    m_presenting = presenting;
    arrange();
}

int SettingsStrip::scaledWidth(int width) const
{
    return static_cast<int>(std::lround(width * m_chrome));
}

void SettingsStrip::arrange()
{
    m_row->setGeometry(rect().adjusted(kSidePadding, kVerticalPadding, -kSidePadding, -kVerticalPadding));
    const int room = m_row->width() - m_transport->sizeHint().width() - kSmallestGap;
    // Fields leave the row one by one, the least important first, until the rest fits.
    std::vector<int> ranks;
    for (const Field& field : m_fields)
        if (!isHiddenField(field))
            ranks.push_back(field.rank);
    std::sort(ranks.begin(), ranks.end());
    int lowestShown = m_presenting ? kAlwaysShown : 0;
    int count = 0;
    const auto neededWidth = [&] {
        int total = 0;
        count = 0;
        for (const Field& field : m_fields)
            if (field.rank >= lowestShown && !isHiddenField(field)) {
                total += scaledWidth(field.width) + kSmallestGap;
                ++count;
            }
        return total + (count < static_cast<int>(ranks.size()) && !m_presenting ? kMoreWidth + kSmallestGap : 0);
    };
    for (auto rank = ranks.begin(); neededWidth() > room && rank != ranks.end() && *rank < kAlwaysShown; ++rank)
        lowestShown = *rank + 1;
    const int gap
        = count > 0 ? std::clamp(kSmallestGap + (room - neededWidth()) / (count + 1), kSmallestGap, kLargestGap) : kSmallestGap;

    bool anyMoved = false;
    while (m_rowLayout->count() > 0)
        delete m_rowLayout->takeAt(0);
    m_rowLayout->setSpacing(gap);
    m_rowLayout->addWidget(m_transport);
    m_rowLayout->addSpacing(4);
    for (const Field& field : m_fields) {
        if (isHiddenField(field)) {
            field.box->hide();
            continue;
        }
        const bool shown = field.rank >= lowestShown;
        anyMoved = anyMoved || !shown;
        field.box->setFixedWidth(shown ? scaledWidth(field.width) : std::max(180, scaledWidth(field.width)));
        if (shown)
            m_rowLayout->addWidget(field.box);
        else
            m_drawerLayout->addWidget(field.box);
        field.box->setVisible(!m_presenting || shown);
    }
    m_rowLayout->addStretch(1);
    m_rowLayout->addWidget(m_more, 0, Qt::AlignBottom);
    m_more->setVisible(anyMoved && !m_presenting);
    orderStops();
}

// As they stand in the row: fields that come back from the drawer would be last.
void SettingsStrip::orderStops()
{
    std::vector<QWidget*> order{m_transport};
    for (const Field& field : m_fields)
        if (m_row->isAncestorOf(field.control))
            order.push_back(field.control);
    order.push_back(m_more);
    orderTabs(order);
}

void SettingsStrip::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

void SettingsStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace chalknet::ui
