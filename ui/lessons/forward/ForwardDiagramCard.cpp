// Keeps names and activations above the columns of the diagram.
#include "ui/lessons/forward/ForwardDiagramCard.h"

#include "ui/controls/Buttons.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/trace/TraceNetwork.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kBand = 44; ///< above the diagram
constexpr int kPadding = 12;
constexpr int kGap = 10; ///< between name and activation
constexpr int kFieldHeight = 32;
constexpr int kWidestBox = 150;
constexpr int kSmallestBox = 74;

} // namespace

ForwardDiagramCard::ForwardDiagramCard(QWidget* parent)
    : Card(parent)
    , m_diagram(new TraceDiagram(this))
    , m_network(new QPushButton(themedIcon(QStringLiteral("pen")), QString(), this))
{
    setButtonKind(m_network, ButtonKind::Flat);
    connect(m_network, &QPushButton::clicked, this, &ForwardDiagramCard::networkRequested);
    retranslate();
}

void ForwardDiagramCard::setScene(const NetworkSpec& spec, const TraceScene& scene)
{
    const bool hasOtherLayers = spec.layers != m_spec.layers || spec.inputs != m_spec.inputs;
    m_spec = spec;
    m_diagram->setScene(scene);
    if (hasOtherLayers)
        makeHeads();
    place();
}

void ForwardDiagramCard::setStageScale(double scale, double chrome)
{
    m_chrome = chrome;
    m_diagram->setStageScale(scale);
    for (QLabel* label : m_labels)
        label->setFont(Theme::instance().sans(15.5 * chrome, true));
    place();
}

void ForwardDiagramCard::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_network->setVisible(!presenting);
    place();
}

void ForwardDiagramCard::makeHeads()
{
    const std::size_t columns = m_spec.layers.size() + 1;
    while (m_labels.size() > columns) {
        delete m_labels.back();
        m_labels.pop_back();
    }
    while (m_boxes.size() > m_spec.layers.size()) {
        m_boxes.back()->deleteLater(); // it may be the one that was just used
        m_boxes.back()->hide();
        m_boxes.pop_back();
    }
    while (m_labels.size() < columns) {
        auto* label = new QLabel(this);
        label->setFont(Theme::instance().sans(15.5 * m_chrome, true));
        ui::setInk(label, Ink::Secondary);
        label->show();
        m_labels.push_back(label);
    }
    while (m_boxes.size() < m_spec.layers.size()) {
        const std::size_t layer = m_boxes.size();
        auto* box = new QComboBox(this);
        connect(box, &QComboBox::activated, this, [this, layer, box](int index) {
            emit activationChosen(layer, static_cast<ActivationType>(box->itemData(index).toInt()));
        });
        box->show();
        m_boxes.push_back(box);
    }
    QWidget* before = m_network;
    for (std::size_t layer = 0; layer < m_boxes.size(); ++layer) {
        fillBox(layer);
        setTabOrder(before, m_boxes[layer]);
        before = m_boxes[layer];
    }
    setTabOrder(before, m_diagram);
    for (std::size_t column = 0; column < columns; ++column)
        m_labels[column]->setText(columnName(m_spec, static_cast<int>(column)));
}

void ForwardDiagramCard::fillBox(std::size_t layer)
{
    QComboBox* box = m_boxes[layer];
    const QSignalBlocker blocked(box);
    box->clear();
    const bool isLast = layer + 1 == m_spec.layers.size();
    for (const ActivationType type : kAllActivations) {
        if (type == ActivationType::Softmax && (!isLast || m_spec.layers[layer].units < 2))
            continue;
        box->addItem(activationLabel(type), static_cast<int>(type));
        if (type == m_spec.layers[layer].activation.type)
            box->setCurrentIndex(box->count() - 1);
    }
    box->setAccessibleName(tr("Activation of layer %1").arg(layer + 1));
    box->setToolTip(tr("Activation of: %1").arg(columnName(m_spec, static_cast<int>(layer) + 1)));
}

int ForwardDiagramCard::bandHeight() const
{
    return qRound(kBand * std::max(0.9, m_chrome));
}

void ForwardDiagramCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    place();
}

void ForwardDiagramCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    place();
}

void ForwardDiagramCard::place()
{
    m_network->setGeometry(
        kPadding - 2, (bandHeight() + 6 - metrics::kButtonHeight) / 2, m_network->sizeHint().width(), metrics::kButtonHeight);
    m_diagram->setGeometry(QRect(0, 0, width(), height()).adjusted(kPadding, bandHeight(), -kPadding, -6));
    for (int column = 0; column < static_cast<int>(m_labels.size()); ++column)
        placeHead(column);
}

// Name and activation side by side if they fit between the neighbours, else the activation alone; never outside of the card.
void ForwardDiagramCard::placeHead(int column)
{
    const auto center = [this](int index) {
        const TraceTarget unit{.kind = TraceTarget::Kind::Unit, .column = index};
        return m_diagram->x() + m_diagram->geometryOfDiagram().unitRect(unit).center().x();
    };
    const int count = static_cast<int>(m_labels.size());
    const double pitch = count > 1 ? center(1) - center(0) : width();
    const double middle = center(column);
    QLabel* label = m_labels[static_cast<std::size_t>(column)];
    const int words = label->sizeHint().width();
    const int top = (bandHeight() + 6 - kFieldHeight) / 2;
    if (column == 0) {
        const int from = m_presenting ? kPadding : m_network->geometry().right() + 4;
        const int left = std::max(from, qRound(middle - words / 2.0));
        label->setVisible(left + words / 2.0 < middle + pitch / 4);
        label->setGeometry(left, top, words, kFieldHeight);
        return;
    }
    QComboBox* box = m_boxes[static_cast<std::size_t>(column - 1)];
    const int field = std::clamp(box->sizeHint().width() + 6, kSmallestBox, kWidestBox);
    const int room = static_cast<int>(pitch) - 12;
    const bool hasWords = words + kGap + field <= room;
    const int boxWidth = hasWords ? field : std::min(field, std::max(kSmallestBox, room));
    box->setFont(Theme::instance().sans(boxWidth < field ? 12.5 : 14.5));
    const int total = hasWords ? words + kGap + boxWidth : boxWidth;
    int left = std::min(qRound(middle - total / 2.0), width() - kPadding - total);
    label->setVisible(hasWords);
    if (hasWords) {
        label->setGeometry(left, top, words, kFieldHeight);
        left += words + kGap;
    }
    box->setGeometry(left, top, boxWidth, kFieldHeight);
}

void ForwardDiagramCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ForwardDiagramCard::retranslate()
{
    m_network->setText(tr("Edit"));
    m_network->setToolTip(tr("Choose, build or take over a network; change its inputs"));
    m_diagram->setAccessibleName(tr("Diagram of the network"));
    if (!m_labels.empty())
        makeHeads();
    place();
}

} // namespace chalknet::ui
