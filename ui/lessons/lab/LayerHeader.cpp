// Layer controls over the columns of the diagram.
#include "ui/lessons/lab/LayerHeader.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/Stepper.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/WorksheetAccess.h"
#include "ui/picture/PictureContent.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kFoldedFont = 0.9;
constexpr int kFullWidth = 116; // "leaky ReLU" with its arrow
constexpr int kMostDropout = 90; // per cent
constexpr int kDropoutHeight = 28;
constexpr double kSmallestFullPitch = 100.0;
constexpr double kSmallestInLinePitch = 215.0;

template <typename Choices> void fillActivations(QComboBox* box, const Choices& choices)
{
    const QSignalBlocker block(box);
    const QVariant present = box->currentData();
    box->clear();
    for (const ActivationType type : choices)
        box->addItem(activationLabel(type), static_cast<int>(type));
    box->setCurrentIndex(std::max(0, box->findData(present)));
    box->setMaxVisibleItems(16);
}

QComboBox* makeActivationBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

} // namespace

LayerControl::LayerControl(int layer, QWidget* parent)
    : QWidget(parent)
    , m_layer(layer)
    , m_controls(new QWidget(this))
    , m_units(new Stepper(m_controls))
    , m_activation(makeActivationBox(m_controls))
    , m_dropoutName(new QLabel(m_controls))
    , m_dropout(new QSpinBox(m_controls))
    , m_button(new QPushButton(this))
    , m_text(new QLabel(this))
    , m_activationName(new QLabel(m_controls))
    , m_popup(new QFrame(this, Qt::Popup))
{
    m_units->setRange(1, kMostLabUnits);
    // A combo box is announced by the label beside it; there is no room to show this one.
    m_activationName->setBuddy(m_activation);
    m_activationName->hide();
    // What a worksheet hides leaves its place empty, so that the rest of the row stays where it is.
    for (QWidget* control : std::initializer_list<QWidget*>{m_units, m_activation}) {
        QSizePolicy policy = control->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        control->setSizePolicy(policy);
    }
    m_text->setAlignment(Qt::AlignCenter);
    auto* inner = new QVBoxLayout(m_controls);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(4);
    inner->addWidget(m_units, 0, Qt::AlignHCenter);
    inner->addWidget(m_activation, 1);
    inner->addWidget(m_dropoutName);
    inner->addWidget(m_dropout);
    m_dropout->setRange(0, kMostDropout);
    m_dropout->setSingleStep(10);
    m_dropout->setSuffix(QStringLiteral(" %"));
    m_dropout->setKeyboardTracking(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(2);
    outer->addWidget(m_controls);
    outer->addWidget(m_button, 0, Qt::AlignHCenter);
    outer->addWidget(m_text);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    auto* unfolded = new QVBoxLayout(m_popup);
    unfolded->setContentsMargins(14, 12, 14, 12);
    connect(m_button, &QPushButton::clicked, this, &LayerControl::unfold);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_activation, m_dropout, m_button})
        setPictureRole(choice, PictureRole::CenteredWords);
    connect(m_units, &Stepper::valueChanged, this, &LayerControl::unitsChosen);
    connect(m_activation, &QComboBox::activated, this,
        [this] { emit activationChosen(static_cast<ActivationType>(m_activation->currentData().toInt())); });
    connect(m_dropout, &QSpinBox::valueChanged, this, [this](int rate) { emit dropoutChosen(rate / 100.0); });
    fillActivations(m_activation, labHiddenActivations());
}

void LayerControl::unfold()
{
    m_popup->adjustSize();
    m_popup->move(m_button->mapToGlobal(QPoint((m_button->width() - m_popup->width()) / 2, m_button->height() + 4)));
    m_popup->show();
}

void LayerControl::setLayer(const LayerSpec& layer, int)
{
    m_spec = layer;
    const QSignalBlocker blockUnits(m_units);
    const QSignalBlocker blockActivation(m_activation);
    const QSignalBlocker blockDropout(m_dropout);
    m_dropout->setValue(static_cast<int>(std::lround(100.0 * layer.dropout)));
    m_units->setValue(layer.units);
    m_activation->setCurrentIndex(m_activation->findData(static_cast<int>(layer.activation.type)));
    retranslate();
}

void LayerControl::setForm(Form form, double scale, bool withDropout)
{
    const Theme& theme = Theme::instance();
    m_form = form;
    QLayout* const home = form == Form::Folded ? m_popup->layout() : layout();
    if (m_controls->parentWidget() != home->parentWidget()) {
        if (form == Form::Folded)
            home->addWidget(m_controls);
        else
            static_cast<QVBoxLayout*>(home)->insertWidget(0, m_controls);
    }
    if (form != Form::Folded)
        m_popup->hide();
    m_controls->setVisible(form != Form::TextOnly);
    m_withDropout = withDropout || form == Form::Folded;
    m_dropout->setFont(theme.font(TextRole::Control, scale));
    m_dropout->setFixedHeight(form == Form::Folded ? static_cast<int>(metrics::kFieldHeight) : kDropoutHeight);
    static_cast<QBoxLayout*>(m_controls->layout())
        ->setDirection(form == Form::InLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_text->setVisible(form == Form::Folded || form == Form::TextOnly);
    m_activation->setFont(theme.font(TextRole::Control, scale));
    m_button->setFixedSize(40, metrics::kMinimumHitTarget);
    m_text->setFont(form == Form::Folded ? theme.sans(12.5 * scale) : theme.sans(15 * std::max(1.0, scale)));
    retranslate();
}

void LayerControl::setWorksheet(const Worksheet& worksheet)
{
    m_worksheet = worksheet;
    retranslate();
}

void LayerControl::applyAccess()
{
    const auto isShown = [this](LabControl control) { return m_worksheet.accessTo(control) != ControlAccess::Hidden; };
    const bool hasUnits = isShown(LabControl::Units);
    const bool hasActivation = isShown(LabControl::Activation);
    const bool hasDropout = m_withDropout && isShown(LabControl::Regularization);
    m_units->setVisible(hasUnits);
    m_activation->setVisible(hasActivation);
    m_dropout->setVisible(hasDropout);
    m_dropoutName->setVisible(hasDropout && m_form == Form::Folded);
    m_button->setVisible(m_form == Form::Folded && (hasUnits || hasActivation || hasDropout));
    applyLock(m_units, m_worksheet.accessTo(LabControl::Units), LabControl::Units);
    applyLock(m_activation, m_worksheet.accessTo(LabControl::Activation), LabControl::Activation);
    applyLock(m_dropout, m_worksheet.accessTo(LabControl::Regularization), LabControl::Regularization);
}

void LayerControl::retranslate()
{
    m_units->setAccessibleNames(
        tr("Remove a unit from hidden layer %1").arg(m_layer + 1), tr("Add a unit to hidden layer %1").arg(m_layer + 1));
    m_activationName->setText(tr("Activation of hidden layer %1").arg(m_layer + 1));
    m_activation->setAccessibleName(m_activationName->text());
    m_dropoutName->setText(tr("Dropout"));
    m_dropout->setAccessibleName(tr("Dropout of hidden layer %1").arg(m_layer + 1));
    m_dropout->setToolTip(tr("Share of this layer's outputs that is left out at random in each update, in per cent"));
    m_button->setText(grouped(m_spec.units));
    m_button->setAccessibleName(
        tr("Hidden layer %1: %2 units, %3").arg(m_layer + 1).arg(m_spec.units).arg(activationLabel(m_spec.activation.type)));
    const QString name = activationLabel(m_spec.activation.type);
    m_text->setText(m_form == Form::Folded ? m_text->fontMetrics().elidedText(name, Qt::ElideRight, std::max(20, width()))
                                           : QStringLiteral("%1 %2").arg(m_spec.units).arg(name));
    applyAccess();
}

LayerHeader::LayerHeader(QWidget* parent)
    : QWidget(parent)
    , m_inputName(new QLabel(this))
    , m_inputCount(new QLabel(this))
    , m_dropoutName(new QLabel(this))
    , m_outputName(new QLabel(this))
    , m_outputActivation(makeActivationBox(this))
    , m_outputText(new QLabel(this))
{
    for (QLabel* label : {m_inputName, m_inputCount, m_dropoutName, m_outputName, m_outputText})
        label->setAlignment(Qt::AlignCenter);
    m_outputName->setBuddy(m_outputActivation);
    setPictureRole(m_outputActivation, PictureRole::CenteredWords);
    connect(m_outputActivation, &QComboBox::activated, this,
        [this] { emit outputActivationChosen(static_cast<ActivationType>(m_outputActivation->currentData().toInt())); });
    fillActivations(m_outputActivation, labOutputActivations(m_spec.outputs()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setChromeScale(1.0);
    retranslate();
}

QSize LayerHeader::sizeHint() const
{
    if (isInLine())
        return {600, metrics::kFieldHeight};
    const int twoRows = metrics::kMinimumHitTarget + 4 + metrics::kFieldHeight + 2;
    return {600, m_readOnly ? static_cast<int>(28 * m_chrome) : twoRows + (hasDropoutRow() ? kDropoutHeight + 4 : 0)};
}

LayerControl* LayerHeader::makeControl(int layer)
{
    auto* control = new LayerControl(layer, this);
    connect(control, &LayerControl::unitsChosen, this, [this, layer](int units) { emit unitsChosen(layer, units); });
    connect(control, &LayerControl::activationChosen, this,
        [this, layer](ActivationType type) { emit activationChosen(layer, type); });
    connect(control, &LayerControl::dropoutChosen, this, [this, layer](double rate) { emit dropoutChosen(layer, rate); });
    control->setWorksheet(m_worksheet);
    control->stackUnder(m_outputActivation); // from left to right for the Tab key, too
    control->show();
    return control;
}

void LayerHeader::setSpec(const NetworkSpec& spec)
{
    const QSize before = sizeHint();
    m_spec = spec;
    if (sizeHint() != before)
        updateGeometry();
    const std::size_t hidden = spec.layers.size() - 1;
    while (m_controls.size() > hidden) {
        m_controls.back()->hide();
        m_controls.back()->deleteLater(); // it may be the sender
        m_controls.pop_back();
    }
    while (m_controls.size() < hidden)
        m_controls.push_back(makeControl(static_cast<int>(m_controls.size())));
    for (std::size_t i = 0; i < hidden; ++i)
        m_controls[i]->setLayer(spec.layers[i], static_cast<int>(hidden));
    fillActivations(m_outputActivation, labOutputActivations(spec.outputs()));
    const QSignalBlocker block(m_outputActivation);
    m_outputActivation->setCurrentIndex(m_outputActivation->findData(static_cast<int>(spec.layers.back().activation.type)));
    retranslate();
    place();
}

void LayerHeader::setColumns(const std::vector<double>& centers, double pitch)
{
    m_centers = centers;
    const QSize before = sizeHint();
    m_pitch = pitch;
    if (sizeHint() != before)
        updateGeometry();
    place();
}

void LayerHeader::setChromeScale(double scale)
{
    m_chrome = scale;
    const Theme& theme = Theme::instance();
    m_inputName->setFont(m_readOnly ? theme.sans(15 * std::max(1.0, scale)) : theme.sans(14.5 * scale, true));
    m_outputName->setFont(theme.sans(14.5 * scale, true));
    m_inputCount->setFont(theme.sans(16 * scale));
    m_dropoutName->setFont(theme.font(TextRole::FieldLabel, scale));
    m_outputText->setFont(theme.sans(15 * std::max(1.0, scale)));
    m_outputActivation->setFont(theme.font(TextRole::Control, scale));
    place();
}

void LayerHeader::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateGeometry();
    setChromeScale(m_chrome);
}

void LayerHeader::setLow(bool low)
{
    m_low = low;
    updateGeometry();
    place();
}

void LayerHeader::setWorksheet(const Worksheet& worksheet)
{
    m_worksheet = worksheet;
    for (LayerControl* control : m_controls)
        control->setWorksheet(worksheet);
    updateGeometry();
    place();
}

bool LayerHeader::isInLine() const
{
    return m_low && !m_readOnly && m_pitch >= kSmallestInLinePitch;
}

bool LayerHeader::hasDropoutRow() const
{
    return !m_readOnly && !m_low && m_pitch >= kSmallestFullPitch && m_spec.layers.size() > 1
        && m_worksheet.accessTo(LabControl::Regularization) != ControlAccess::Hidden;
}

void LayerHeader::place()
{
    if (m_centers.size() != m_controls.size() + 2)
        return;
    placeHiddenLayers();
    placeEnds();
    retranslate();
}

void LayerHeader::placeHiddenLayers()
{
    using Form = LayerControl::Form;
    const Form form = m_readOnly        ? Form::TextOnly
        : isInLine()                    ? Form::InLine
        : m_pitch >= kSmallestFullPitch ? Form::Full
                                        : Form::Folded;
    const int room = static_cast<int>(m_pitch);
    const int wide = form == Form::InLine ? room - 12 : form == Form::Full ? std::min(choiceWidth(), room - 6) : room - 4;
    for (std::size_t i = 0; i < m_controls.size(); ++i) {
        m_controls[i]->setGeometry(static_cast<int>(std::lround(m_centers[i + 1])) - wide / 2, 0, wide, height());
        m_controls[i]->setForm(form, m_chrome, hasDropoutRow());
    }
}

void LayerHeader::placeEnds()
{
    const bool oneRow = m_readOnly || isInLine();
    const int side = std::min(choiceWidth(), static_cast<int>(2 * m_centers.front()) - 4);
    const int inputLeft = static_cast<int>(std::lround(m_centers.front())) - side / 2;
    const int second = oneRow ? 0 : metrics::kMinimumHitTarget + 4;
    m_inputName->setGeometry(inputLeft, 0, side, oneRow ? height() : metrics::kMinimumHitTarget);
    m_inputCount->setGeometry(inputLeft, second, side, metrics::kMinimumHitTarget);
    m_inputCount->setVisible(!oneRow);
    m_dropoutName->setGeometry(inputLeft, second + metrics::kFieldHeight + 4, side, kDropoutHeight);
    m_dropoutName->setVisible(hasDropoutRow());
    // Beside folded columns the output's choice takes what is left up to the edge.
    const bool isFolded = m_pitch < kSmallestFullPitch;
    const int outputLeft
        = static_cast<int>(isFolded ? m_centers.back() - m_pitch / 2 + 2 : std::round(m_centers.back()) - side / 2);
    const int outputWidth = isFolded ? std::min(side, width() - outputLeft) : side;
    m_outputName->setGeometry(outputLeft, 0, outputWidth, metrics::kMinimumHitTarget);
    m_outputName->setVisible(!oneRow);
    const double smaller = isFolded ? kFoldedFont : 1.0;
    m_outputActivation->setFont(Theme::instance().font(TextRole::Control, m_chrome * smaller));
    m_outputActivation->setGeometry(outputLeft, second, outputWidth, metrics::kFieldHeight);
    m_outputActivation->setVisible(!m_readOnly && m_worksheet.accessTo(LabControl::Activation) != ControlAccess::Hidden);
    m_outputText->setGeometry(outputLeft, 0, outputWidth, height());
    m_outputText->setVisible(m_readOnly);
}

int LayerHeader::choiceWidth() const
{
    return static_cast<int>(std::lround(kFullWidth * std::clamp(m_chrome, 0.9, 1.2)));
}

void LayerHeader::resizeEvent(QResizeEvent*)
{
    place();
}

void LayerHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillActivations(m_outputActivation, labOutputActivations(m_spec.outputs()));
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LayerHeader::retranslate()
{
    m_inputName->setText(m_readOnly || isInLine() ? tr("Input %1").arg(m_spec.inputs) : tr("Input"));
    m_inputCount->setText(grouped(m_spec.inputs));
    m_outputName->setText(tr("Output"));
    m_dropoutName->setText(tr("Dropout"));
    if (!m_spec.layers.empty())
        m_outputText->setText(activationLabel(m_spec.layers.back().activation.type));
    for (LayerControl* control : m_controls)
        control->retranslate();
    applyLock(m_outputActivation, m_worksheet.accessTo(LabControl::Activation), LabControl::Activation);
}

} // namespace chalknet::ui
