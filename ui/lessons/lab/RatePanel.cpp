// Fields in, choices out; the curve is painted here.
#include "ui/lessons/lab/RatePanel.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/AccessibleView.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kShownPeriods = 2.5; // times N epochs

/// Very small numbers as powers of ten: "1e-8". A step is a factor of ten.
class PowerBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override
    {
        return QLocale::c().toString(value, 'g', 4).replace(QLatin1StringView("e-0"), QLatin1StringView("e-"));
    }
    double valueFromText(const QString& text) const override { return QLocale::c().toDouble(text.trimmed()); }
    QValidator::State validate(QString& text, int&) const override
    {
        bool isNumber = false;
        const double value = QLocale::c().toDouble(text.trimmed(), &isNumber);
        if (isNumber)
            return value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
        static const QRegularExpression kBeginning(QStringLiteral("^\\s*[0-9]*\\.?[0-9]*([eE][+-]?[0-9]*)?\\s*$"));
        return kBeginning.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
    }
    void stepBy(int steps) override { setValue(value() * std::pow(10.0, steps)); }

protected:
    StepEnabled stepEnabled() const override
    {
        StepEnabled ways = StepNone;
        ways.setFlag(StepUpEnabled, value() < maximum());
        ways.setFlag(StepDownEnabled, value() > minimum());
        return ways;
    }
};

QDoubleSpinBox* numberBox(QWidget* parent, double low, double high, double step, int decimals)
{
    auto* box = decimals > 4 ? new PowerBox(parent) : new QDoubleSpinBox(parent);
    box->setDecimals(decimals);
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

/// The learning rate over the epochs, and where training stands.
class ScheduleCurve : public QWidget, public AccessibleView {
public:
    explicit ScheduleCurve(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(110);
        setMinimumWidth(280);
    }

    void setConfig(const TrainingConfig& config)
    {
        m_config = config;
        update();
    }
    void setEpoch(double epoch)
    {
        m_epoch = epoch;
        update();
    }
    QString accessibleText() const override { return QStringLiteral("η ") + compact(rateAt(m_epoch)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme.sans(12.5));
        const QRectF area(52, 10, width() - 62, height() - 32);
        const double end = std::max({1.0, m_config.schedule.epochs * kShownPeriods, m_epoch * 1.1});
        const double top = m_config.optimizer.learningRate;
        const auto place = [&](double epoch) {
            return QPointF(area.left() + area.width() * epoch / end, area.bottom() - area.height() * rateAt(epoch) / top);
        };
        painter.setPen(QPen(theme.colors().ctl, 1.2));
        painter.drawPolyline(QPolygonF{area.topLeft(), area.bottomLeft(), area.bottomRight()});
        painter.setPen(theme.colors().ink3);
        painter.drawText(QRectF(0, area.top() - 9, 46, 18), Qt::AlignRight | Qt::AlignVCenter, compact(top));
        painter.drawText(QRectF(0, area.bottom() - 9, 46, 18), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("0"));
        painter.drawText(QRectF(area.right() - 90, area.bottom() + 3, 90, 18), Qt::AlignRight,
            grouped(static_cast<qint64>(std::llround(end))));
        QPolygonF line;
        for (int x = 0; x <= static_cast<int>(area.width()); ++x)
            line.append(QPointF(area.left() + x, place(std::floor(end * x / area.width())).y())); // constant within an epoch
        painter.setPen(QPen(theme.colors().c1, 2.4));
        painter.drawPolyline(line);
        const QPointF now = place(std::floor(m_epoch));
        painter.setBrush(theme.colors().surface);
        painter.setPen(QPen(theme.colors().ink, 2.0));
        painter.drawEllipse(now, 5, 5);
    }

private:
    double rateAt(double epoch) const
    {
        return scheduledRate(m_config.schedule, m_config.optimizer.learningRate, static_cast<std::uint64_t>(epoch));
    }

    TrainingConfig m_config;
    double m_epoch = 0.0;
};

RatePanel::RatePanel(QWidget* parent)
    : AnchoredPanel(parent)
    , m_title(new QLabel(this))
    , m_optimizerTitle(new QLabel(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(16, 14, 16, 14);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_optimizerTitle, TextRole::Heading);
    makeSchedule();
    makeParameters();
    retranslate();
}

void RatePanel::makeSchedule()
{
    m_type = new QComboBox(this);
    m_factorLabel = new QLabel(this);
    m_factor = numberBox(this, 0.0001, 1.0, 0.05, 4);
    m_epochsLabel = new QLabel(this);
    m_epochs = new QSpinBox(this);
    m_epochs->setRange(1, kMaximumScheduleEpochs);
    m_epochs->setKeyboardTracking(false);
    m_curve = new ScheduleCurve(this);
    for (const ScheduleType type : kAllSchedules)
        m_type->addItem(QString(), static_cast<int>(type));
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_type, 0, 1);
    m_grid->addWidget(m_factorLabel, 1, 0);
    m_grid->addWidget(m_factor, 1, 1);
    m_grid->addWidget(m_epochsLabel, 2, 0);
    m_grid->addWidget(m_epochs, 2, 1);
    m_grid->addWidget(m_curve, 3, 0, 1, 2);
    m_factorLabel->setBuddy(m_factor);
    m_epochsLabel->setBuddy(m_epochs);
    connect(m_type, &QComboBox::activated, this, &RatePanel::emitSchedule);
    connect(m_factor, &QDoubleSpinBox::valueChanged, this, &RatePanel::emitSchedule);
    connect(m_epochs, &QSpinBox::valueChanged, this, &RatePanel::emitSchedule);
}

void RatePanel::makeParameters()
{
    m_parameters = {Parameter{&OptimizerConfig::momentum}, Parameter{&OptimizerConfig::decay}, Parameter{&OptimizerConfig::beta1},
        Parameter{&OptimizerConfig::beta2}, Parameter{&OptimizerConfig::epsilon}, Parameter{&OptimizerConfig::weightDecay}};
    m_grid->addWidget(m_optimizerTitle, 4, 0, 1, 2);
    int row = 5;
    for (Parameter& parameter : m_parameters) {
        const bool isEpsilon = parameter.value == &OptimizerConfig::epsilon;
        const bool isDecay = parameter.value == &OptimizerConfig::weightDecay;
        parameter.label = new QLabel(this);
        parameter.box = isEpsilon ? numberBox(this, 1e-10, 1.0, 1e-8, 10)
                                  : numberBox(this, 0.0, isDecay ? 10.0 : 0.9999, isDecay ? 0.01 : 0.05, 4);
        parameter.label->setBuddy(parameter.box);
        m_grid->addWidget(parameter.label, row, 0);
        m_grid->addWidget(parameter.box, row++, 1);
        connect(parameter.box, &QDoubleSpinBox::valueChanged, this, [this, &parameter](double value) {
            OptimizerConfig next = m_config.optimizer;
            next.*parameter.value = value;
            emit optimizerParametersChosen(next);
        });
    }
}

void RatePanel::emitSchedule()
{
    emit scheduleChosen({static_cast<ScheduleType>(m_type->currentData().toInt()), m_factor->value(), m_epochs->value()});
}

bool RatePanel::hasParameter(double OptimizerConfig::*value) const
{
    const OptimizerType type = m_config.optimizer.type;
    const bool isAdam = type == OptimizerType::Adam || type == OptimizerType::Adamw;
    if (value == &OptimizerConfig::momentum)
        return type == OptimizerType::Momentum || type == OptimizerType::Nesterov;
    if (value == &OptimizerConfig::decay)
        return type == OptimizerType::Rmsprop;
    if (value == &OptimizerConfig::epsilon)
        return isAdam || type == OptimizerType::Rmsprop || type == OptimizerType::Adagrad;
    if (value == &OptimizerConfig::weightDecay)
        return type == OptimizerType::Adamw;
    return isAdam;
}

void RatePanel::setConfig(const TrainingConfig& config)
{
    m_config = config;
    const QSignalBlocker blockFactor(m_factor);
    const QSignalBlocker blockEpochs(m_epochs);
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(config.schedule.type)));
    m_factor->setValue(config.schedule.factor);
    m_epochs->setValue(config.schedule.epochs);
    const bool isConstant = config.schedule.isConstant();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_factorLabel, m_factor, m_epochsLabel, m_epochs})
        widget->setEnabled(!isConstant);
    m_curve->setConfig(config);
    bool any = false;
    for (const Parameter& parameter : m_parameters) {
        const QSignalBlocker block(parameter.box);
        const bool has = hasParameter(parameter.value);
        parameter.box->setValue(config.optimizer.*parameter.value);
        parameter.label->setVisible(has);
        parameter.box->setVisible(has);
        any = any || has;
    }
    m_optimizerTitle->setText(optimizerLabel(config.optimizer.type));
    m_optimizerTitle->setVisible(any);
}

void RatePanel::setEpoch(double epoch)
{
    m_curve->setEpoch(epoch);
}

std::vector<QWidget*> RatePanel::stops() const
{
    std::vector<QWidget*> all{m_type, m_factor, m_epochs};
    for (const Parameter& parameter : m_parameters)
        all.push_back(parameter.box);
    return all;
}

void RatePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AnchoredPanel::changeEvent(event);
}

void RatePanel::retranslate()
{
    m_title->setText(tr("Learning-rate schedule"));
    m_type->setAccessibleName(m_title->text());
    for (int i = 0; i < m_type->count(); ++i)
        m_type->setItemText(i, scheduleLabel(static_cast<ScheduleType>(m_type->itemData(i).toInt())));
    m_factorLabel->setText(tr("Factor"));
    m_epochsLabel->setText(tr("Epochs N"));
    m_factor->setToolTip(
        tr("Step: every N epochs η is multiplied by the factor; exponential: smoothly so. Cosine: down to η times "
           "the factor in N epochs. Warm-up: from η times the factor up to η in N epochs."));
    m_epochs->setToolTip(m_factor->toolTip());
    m_curve->setAccessibleName(tr("Learning rate over epochs"));
    for (const Parameter& parameter : m_parameters) {
        parameter.label->setText(parameter.value == &OptimizerConfig::momentum ? tr("Momentum β")
                : parameter.value == &OptimizerConfig::decay                   ? tr("Decay ρ")
                : parameter.value == &OptimizerConfig::beta1                   ? QStringLiteral("β₁")
                : parameter.value == &OptimizerConfig::beta2                   ? QStringLiteral("β₂")
                : parameter.value == &OptimizerConfig::epsilon                 ? QStringLiteral("ε")
                                                                               : tr("Weight decay"));
        parameter.box->setAccessibleName(parameter.label->text());
    }
}

QString scheduleLabel(ScheduleType type)
{
    switch (type) {
    case ScheduleType::Constant: return RatePanel::tr("constant");
    case ScheduleType::Step: return RatePanel::tr("steps");
    case ScheduleType::Exponential: return RatePanel::tr("exponential");
    case ScheduleType::Cosine: return RatePanel::tr("cosine");
    case ScheduleType::WarmUp: return RatePanel::tr("warm-up");
    }
    return {};
}

} // namespace chalknet::ui
